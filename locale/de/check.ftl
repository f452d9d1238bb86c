# Die erste Seite.

check-title = Ist dieses Geschäft erlaubt?
check-lede = Die Regeln der USA für Auslandsinvestitionen (31 CFR Part 850, Outbound Investment), geprüft in Ihrem Browser.
