"""What has been written lately, in all pledges."""
