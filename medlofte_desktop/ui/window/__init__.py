"""The main window: its panels, its menus, and what each menu item does."""
