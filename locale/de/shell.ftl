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
