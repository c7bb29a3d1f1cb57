"""How the window looks: colours, fonts, icons and the one style sheet, light and dark."""
