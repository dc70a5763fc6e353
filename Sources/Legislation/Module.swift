// The dated law; its files follow.
