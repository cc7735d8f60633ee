// Swift Testing brings something of its own wherever UIKit is imported beside it; nothing of that is needed here.
