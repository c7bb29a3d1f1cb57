"""What a person sees and does: window, lists, forms and dialogs."""
