# Alle Tatsachen, auf die es ankommt. Schlüssel der Familie `fact-` enden auf den Namen der Tatsache.

facts-title = Alle Angaben
facts-lede = Jede Tatsache, auf die es nach der Vorschrift ankommt. Antworten Sie in beliebiger Reihenfolge; was Sie auslassen, bleibt offen.
