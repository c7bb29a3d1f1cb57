"""Two laptops: handing over, taking in after a rehearsal, whether they are equal, and settling what is in conflict."""
