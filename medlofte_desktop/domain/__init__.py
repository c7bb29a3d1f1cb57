"""What a pledge is and what holds for it; standard library only."""
