import JobCarving
