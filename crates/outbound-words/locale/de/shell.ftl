# Was um jede Seite herum steht.

brand = Outbound Check
document-title = { $page } – Outbound Check
skip = Zum Inhalt
private = Ihre Eingaben verlassen diesen Browser nicht
private-sealed = Versiegelt: Ihre Eingaben verlassen diesen Browser nicht
private-open = Ihre Eingaben verlassen diesen Browser nicht; nicht versiegelt

pages = Seiten
page-check = Prüfen
page-interview = Fragen
page-facts = Alle Angaben
page-answers = Antworten
page-memo = Vermerk
page-deals = Geschäfte
page-rules = Vorschrift
page-privacy = Datenschutz: selbst prüfen

languages = Sprache
theme = Farben
theme-auto = Wie am Gerät eingestellt
theme-light = Hell
theme-dark = Dunkel

undo = Rückgängig machen
redo = Doch nicht
undo-hide = Ausblenden
undo-closed = „{ $name }“ wurde geschlossen.
undo-emptied = „{ $name }“ wurde geleert.
undo-replaced = Das Beispiel steht jetzt an der Stelle von „{ $name }“.
undo-system = KI-System { $number } wurde entfernt.
undo-stage = Phase { $number } wurde entfernt.
undo-way = Ein Rechenweg wurde entfernt.
undo-training = Das Training von KI-System { $number } wurde ersetzt.
undo-holding = Beteiligung { $number } wurde entfernt.
undo-person = Person { $number } wurde entfernt.
undo-statement = Abschluss { $number } wurde entfernt.
undo-rates = Die eingegebenen Rechenleistungen wurden ersetzt.
undo-answer = Die Antwort wurde gelöscht, mit Notiz und Quelle.
undo-lines = Die Schwellen liegen wieder, wo die Vorschrift sie hat.
undo-wiped = { $seconds } Sekunden lang lässt sich das zurückholen, danach nie mehr.
undo-undone = Es ist wieder, wie es war.

footer-advice = Eine Lesehilfe, keine Rechtsberatung.
footer-rule = Stand der Vorschrift: Veröffentlichung vom { $published }, in Kraft seit dem { $effective }. Nach dem COINS Act sind bis zum { $due } neue Vorschriften zu erlassen.
footer-code = 31 CFR Part 850
footer-register = 89 FR 90398
footer-licences = Lizenzen und Hinweise

date = { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
date-with-weekday = { $weekday }, { $date }
weekday = { $number ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }
