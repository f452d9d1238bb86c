# Die Wörter der Bausteine.

power = 10 hoch { $exponent }

outcome-prohibited = Verboten
outcome-prohibited-meaning = darf nicht vorgenommen werden
outcome-notifiable = Meldepflichtig
outcome-notifiable-meaning = erlaubt; binnen 30 Tagen nach Vollzug zu melden
outcome-excepted = Ausgenommen
outcome-excepted-meaning = fällt unter eine Ausnahme
outcome-not_covered = Nicht erfasst
outcome-not_covered-meaning = die Vorschrift gilt hier nicht

verdict-open = Nicht ausgeschlossen
verdict-settled = Entschieden
verdict-settled-meaning = Keine Antwort auf eine nicht gestellte Frage könnte daran etwas ändern.
verdict-ruled-out = ausgeschlossen

reason-met = Erfüllt.
reason-not-met = Nicht erfüllt.
reason-open = Offen.
change = Ändern
next-heading = Was es entscheiden würde
next-answer = Als Nächstes beantworten

answer-yes = Ja
answer-no = Nein
answer-dont_know = Weiß nicht
answer-does_not_apply = Trifft nicht zu
answer-disputed = Strittig
answer-clear = Antwort löschen

truth-yes = erfüllt
truth-no = nicht erfüllt
truth-unknown = offen

suggest = Meinten Sie { $value }?

ruler-chance = Chance darüber
