# Das ganze Ergebnis und was daraus folgt.

result-title = Das Ergebnis und was daraus folgt
result-lede = Warum, wie sicher, was es ändern würde, wer bis wann was zu tun hat und was es kosten kann, es zu lassen.

hypothetical = Gedachte Grenzen
moved-heading = Was wäre, wenn die Grenzen anderswo lägen?
moved-lede = Zum Ausprobieren. Die Grenzen der Vorschrift stehen bei jedem Feld; ein Ergebnis unter anderen Grenzen ist überall gekennzeichnet.
moved-line-notifiable = Meldepflichtig über
moved-line-biological = Hauptsächlich mit biologischen Sequenzdaten trainiert: verboten über
moved-line-prohibited = Verboten über
moved-hint = Die Vorschrift nennt { $rule }.
moved-back = Zurück zu den Grenzen der Vorschrift

flips-heading = Was es ändern würde
flips-show = Die kleinsten Änderungen, die zu einem anderen Ergebnis führen
flips-graver = Zu einem strengeren Ergebnis
flips-milder = Zu einem milderen Ergebnis
flips-to-open = Zu einem offenen Ergebnis
flips-none = Es fand sich keine Änderung von einer oder zwei Angaben, die zu einem anderen Ergebnis führt.
flips-note = Je eine oder zwei Änderungen. Sie zeigen, worauf das Ergebnis beruht; ein Geschäft so einzurichten, dass es ein Verbot umgeht, ist selbst verboten (§ 850.604(a)).
flips-operations = Die Rechenoperationen seines Trainings:
and = Und zugleich:
side-more = mehr als { $line }
side-from = { $line } oder mehr
side-less = weniger als { $line }
side-most = höchstens { $line }

follows-open = Was folgt, hängt davon ab, was noch offen ist.
follows-more = Alle Pflichten und Fristen, was es ändern würde und was es kosten kann
bearer-investor = Der Investor
bearer-investor-perhaps = Der Investor, je nachdem, was noch offen ist
bearer-parent = Die US-Mutter des Investors
bearer-parent-perhaps = Eine US-Mutter des Investors, falls es sie gibt
bearer-decider = Die „U.S. person“ mit Befugnis beim Investor
bearer-decider-perhaps = Eine „U.S. person“ mit Befugnis beim Investor, falls es sie gibt
days-heading = Tage, ab denen Fristen laufen
day-agreed = Vereinbart am
day-information = Fehlendes wurde verfügbar am
day-error = Von Auslassung oder Unrichtigkeit erfahren am
calendar = Die letzten Tage für einen Kalender sichern (ICS)
calendar-perhaps = Vielleicht: { $duty }

notification-heading = Die Meldung
notification-lede = Einzureichen elektronisch beim Office of Investment Security, über das „Outbound Notification System“ des US-Finanzministeriums, mit jedem Punkt, soweit er zutrifft. Wer zu einem Punkt nichts angeben kann, erklärt, warum nicht und was er dafür getan hat (§ 850.405(d)).
notification-kind = Der Absatz, der das Geschäft beschreibt, ist oder könnte sein: { $places }.
notification-draft = Ein Entwurf, ausgefüllt mit dem, was bekannt ist, steht im Vermerk
completion-is = Der Tag des Vollzugs („completion date“):
filing-own = Inhalt der Meldung nach § 850.401
filing-for_entity = Inhalt der Meldung einer US-Mutter nach § 850.402
filing-after_knowledge = Inhalt der Meldung nach späterer Kenntnis gemäß § 850.403
item-perhaps = Falls es um eine Tätigkeit nach § 850.217(a), (b) oder (c) geht.
certification = Die Bestätigung („certification“) und wer sie unterschreiben darf
signers = Es unterschreibt eine dieser Personen:
steps-heading = „All reasonable steps“: was das US-Finanzministerium unter anderem abwägt

penalty-heading = Was ein Verstoß kosten kann
value = Was das Geschäft wert ist, in US-Dollar
value-help = Das Doppelte wird dem gesetzlichen Betrag gegenübergestellt. Der Wert bleibt wie alles andere in diesem Browser. Geben Sie eine Zahl ein, etwa 25 Mio.
penalty-least = Bußgeld („civil penalty“) für einen Verstoß: höchstens { $statutory } $ oder das Doppelte des Geschäfts, je nachdem, was größer ist, nach § 850.701(a)(1). Der Betrag gilt vom { $from } bis { $through } ({ $source }).
penalty-statutory = Bußgeld („civil penalty“) für einen Verstoß: höchstens { $amount } $, der gesetzliche Betrag vom { $from } bis { $through } ({ $source }), der nicht kleiner ist als das Doppelte des Geschäfts.
penalty-twice = Bußgeld („civil penalty“) für einen Verstoß: höchstens { $amount } $, das Doppelte des Geschäfts, mehr als der gesetzliche Betrag von { $statutory } $ vom { $from } bis { $through } ({ $source }).
penalty-secondary = Dieser Betrag ist aus einem Bericht bekannt, nicht aus seiner Veröffentlichung.
penalty-criminal = Strafen („criminal penalties“)
divestment-perhaps = Falls sich das Geschäft als verboten erweist und nach diesem Tag eingegangen wurde.
penalty-fine-and-years = Höchstens { $fine } $ und { $years } Jahre.
penalty-years = Höchstens { $years } Jahre.
violations = Was ein Verstoß ist
self-disclosure = Freiwillige Selbstanzeige („voluntary self-disclosure“)
not-self-disclosure = Was nicht als freiwillige Selbstanzeige gewertet werden darf („may not“)
measure-understood = = { $value } in der Einheit der Vorschrift
measure-unit = Eingegeben in
measured-in-double_precision_petaflops = Petaflops
measured-in-single_precision_petaflops = Petaflops
measured-in-envelope_cubic_feet = Kubikfuß
measured-in-giga = Gigaflops
measured-in-tera = Teraflops
measured-in-exa = Exaflops
measured-in-cubic_metres = Kubikmeter

diligence-heading = Kenntnis und Sorgfalt
diligence-lede = Was eine angemessene und sorgfältige Nachforschung ergeben hätte, kann als etwas gelten, das man Grund hatte zu wissen („reason to know“, § 850.104(b)). Das US-Finanzministerium wägt unter anderem diese Punkte ab, alle zusammen (§ 850.104(c), (d)). Halten Sie für die Akte fest, was zu jedem getan wurde; die Prüfung liest nichts davon.
diligence-note = Was getan wurde und was sich ergab
diligence-day = Am
