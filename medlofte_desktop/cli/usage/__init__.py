"""What can be written after `medlofte`."""
