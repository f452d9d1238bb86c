# Die Geschäfte in der Seite: Dateien, Vergleich, Weitergabe, Löschen.

deals-title = Ihre Geschäfte
deals-lede = Die Geschäfte stehen nur in dieser Seite. Speichern Sie sie in eigenen Dateien und öffnen Sie sie wieder.
unsaved = etwas ist nicht gespeichert

deals-list = Geöffnete Geschäfte
deals-unnamed = Geschäft { $number }
deals-shown = Jetzt auf allen Seiten
deals-saved = Nichts zu speichern
deals-kept = In keiner Datei; dieser Browser behält es
deals-unsaved = Nicht gespeichert
deals-show = Anzeigen
deals-save = In einer Datei speichern
deals-duplicate = Verdoppeln
deals-close = Schließen
deals-compare-it = Vergleichen
deals-full = Es können höchstens 20 Geschäfte zugleich geöffnet sein. Schließen Sie eines, um ein anderes zu öffnen.

deals-names = Namen des angezeigten Geschäfts
deals-names-says = Sie bleiben in diesem Browser. Sie gelangen in Ihre Dateien und in den Vermerk, nie in einen Link.
deals-name-deal = Name des Geschäfts
deals-name-investor = Investor
deals-name-target = Zielunternehmen

deals-open = Öffnen
deals-files = Dateien mit Geschäften
deals-files-hint = Wählen Sie eine oder mehrere, oder legen Sie sie irgendwo auf der Seite ab. Sie werden hier gelesen und nirgendwohin gesendet.
deals-new = Leeres Geschäft beginnen
deals-drop = Loslassen, um die Dateien zu öffnen
deals-opened = Geöffnet: { $name }
deals-opened-of = { $opened } von { $of } Dateien geöffnet
deals-troubles = Nicht geöffnet; was schon offen war, ist, wie es war.
deals-unreadable = Der Browser konnte diese Datei nicht lesen.
deals-passphrase-of = Passphrase von { $name }
deals-unlock = Entschlüsseln und öffnen
deals-locked-out = Eine andere Passphrase, oder die Datei wurde verändert. (Ein Browser entschlüsselt nur auf einer Seite mit https.)
deals-discard = Verwerfen
deals-busy = Die Passphrase wird verarbeitet …

deals-compare = Vergleich
deals-compare-two = Wählen Sie in der Liste zwei bis vier Geschäfte.
deals-compare-same = In allem anderen sind sie gleich.
deals-verdict = Ergebnis
deals-value = Wert in US-Dollar

deals-examples = Beispiele
deals-examples-say = Die Geschäfte und die Beteiligten sind erfunden. Die Zahlen zum Training sind veröffentlicht und sagen nichts darüber, wie ein Unternehmen rechtlich einzuordnen ist.
deals-example-open = Öffnen
example-prohibited = Beispiel: verboten
example-prohibited-says = Nicht notierte Anteile an einem Unternehmen in Shanghai, das ein Modell von der Größe von Llama 3.1 405B trainiert: 405 Milliarden Parameter, 15,6 Billionen Token (arXiv:2407.21783). Mehr als 10^25 Operationen.
example-notifiable = Beispiel: meldepflichtig
example-notifiable-says = Nicht notierte Anteile an einem Unternehmen in Peking, das ein Modell von der Größe von Qwen2.5-72B trainiert: 72,7 Milliarden Parameter, 18 Billionen Token (arXiv:2412.15115).
example-excepted = Beispiel: ausgenommen
example-excepted-says = Dasselbe Modell, aber börsennotierte Anteile mit nicht mehr als dem üblichen Schutz einer Minderheit (§ 850.501(a)).
example-not_covered = Beispiel: nicht erfasst
example-not_covered-says = Ein Modell von der Größe von TinyLlama: 1,1 Milliarden Parameter, 3 Billionen Token (arXiv:2401.02385). Weniger als 10^23 Operationen, für allgemeine Zwecke.
example-straddling = Beispiel: beiderseits einer Grenze
example-straddling-says = Bekannt sind nur die Maschinen: 3.000 bis 5.000 H800 für 1.500 bis 2.500 Stunden mit 38 % bis 43 % ihrer Spitzenleistung, dem Anteil, den Llama 3.1 erreichte (arXiv:2407.21783). Offen zwischen meldepflichtig und verboten.
example-fund = Beispiel: ein Fonds
example-fund-says = Ein Investor wird Limited Partner eines Fonds außerhalb der USA und weiß, dass dieser wahrscheinlich in chinesische KI investiert; der Fonds beteiligt sich dann am Entwickler eines Modells von der Größe von Qwen2.5-72B (arXiv:2412.15115).
example-venture = Beispiel: ein Joint Venture
example-venture-says = Ein Joint Venture mit einem Unternehmen in Shenzhen, das ein Modell von der Größe von Evo 2 mit biologischen Sequenzen trainiert: 40 Milliarden Parameter, 9,3 Billionen Token (Arc Institute, 2025). Mehr als 10^24 Operationen.

deals-encrypt = Mit einer Passphrase speichern
deals-encrypt-says = Das angezeigte Geschäft kommt in eine Datei, die nur die Passphrase öffnet: JSON Web Encryption (RFC 7516, PBES2-HS512+A256KW, A256GCM), verschlüsselt von Ihrem Browser. Eine vergessene Passphrase kann niemand wiederherstellen.
deals-passphrase = Passphrase, mindestens 12 Zeichen
deals-passphrase-again = Noch einmal dieselbe
deals-encrypt-save = Verschlüsseln und speichern
deals-passphrase-short = Die Passphrase hat weniger als 12 Zeichen. Es wurde nichts gespeichert oder geändert.
deals-passphrase-differs = Die beiden Passphrasen sind verschieden. Es wurde nichts gespeichert oder geändert.
deals-no-cryptography = Dieser Browser bietet hier keine Verschlüsselung; er tut es auf Seiten mit https. Es wurde nichts gespeichert.
deals-saved-to = Gespeichert in { $name }
deals-command = So eine Datei ohne diese Seite öffnen

deals-link = Als Link weitergeben
deals-link-says = Ein Link enthält die Antworten, Zahlen und Trainings des angezeigten Geschäfts. Namen, Notizen, Belege, Sorgfalt, Tage, Wert und Beschleuniger, die nicht im Katalog stehen, bleiben hier.
deals-link-read = Wer den Link hat, kann alles davon lesen. In einer E-Mail oder einem Chat lesen ihn auch andere, und er bleibt in Verläufen stehen.
deals-link-make = Link erstellen
deals-link-made = Der Link zum Kopieren
deals-the-link = Der Link
deals-offered = Ein Geschäft aus einem Link
deals-offered-says = Antworten: { $answers }, KI-Systeme: { $systems }, Zahlen: { $figures }. Noch wurde nichts geöffnet oder geändert.
deals-offered-open = Als neues Geschäft öffnen

deals-unkept = In der jetzigen Fassung nicht im Browser gespeichert
deals-keep = In diesem Browser behalten
deals-keep-says = Nur wenn Sie es wählen. Dann bleiben alle geöffneten Geschäfte mit Namen und Notizen im Speicher dieses Browsers, wo sie alle öffnen können, die dieses Browserprofil benutzen. Andere Fenster dieser Seite, die ihre Geschäfte behalten, erfahren von jeder Änderung. Abschalten entfernt sie, in allen Fenstern.
deals-keep-who = Ohne Passphrase kann das Aufbewahrte auch jede andere Seite desselben Servers und Ports lesen sowie Code, der in eine solche eindringt. Ist die Seite eine von der Platte geöffnete Datei, kann es unter Umständen jede andere HTML-Datei, die dieser Browser von dort öffnet.
deals-keep-tick = Meine Geschäfte in diesem Browser behalten
deals-keep-seal-says = Oder mit einer Passphrase: Dann sind ohne sie nur Zahl, Reihenfolge und Größe der Geschäfte zu erkennen, und die Seite fragt bei jedem Öffnen danach. Eine vergessene Passphrase stellt niemand wieder her. Was vorher offen behalten wurde, kann noch eine Weile in den Dateien des Browsers stehen.
deals-keep-seal = Mit dieser Passphrase behalten
deals-keep-sealed = Sie werden mit einer Passphrase behalten.
deals-keep-open = Ohne sie behalten
deals-keep-more = Es werden mehr Geschäfte behalten, als zugleich geöffnet sein können; nicht geöffnet: { $more }. Speichern und schließen Sie einige und laden Sie die Seite neu.
deals-keep-aside = Dieser Browser behält Geschäfte, die hier nicht geöffnet sind; sie bleiben, wie sie sind. Laden Sie die Seite neu, um sie zu öffnen.
deals-keep-unread = Dieser Browser hat etwas behalten, das sich nicht lesen ließ, oder sein Speicher antwortet nicht. Es wurde so gelassen.
deals-keep-remove = Entfernen, was behalten wurde
deals-kept-line = Was dieser Browser behalten hat, Zeile { $line }
deals-kept-record = Ein Geschäft, das dieser Browser behalten hat
deals-not-kept = Dieser Browser lässt hier nichts behalten, etwa in einem privaten Fenster, oder hat keinen Platz. Speichern Sie Ihre Geschäfte als Dateien.
deals-not-sealed = Das ging nicht: Der Browser bietet hier keine Verschlüsselung, lässt nichts behalten, oder ein anderes Fenster war am Werk. Alles ist, wie es war.

keeping-unkept = Diese Geschäfte hat der Browser nicht in ihrer jetzigen Fassung behalten; vielleicht fehlt ihm der Platz. Was er vorher von ihnen behalten hatte, ist noch da. Speichern Sie sie als Dateien oder schließen Sie andere.
keeping-met = Ein anderes Fenster hat dasselbe Geschäft zur gleichen Zeit geändert. Beide sind geöffnet: Was Sie hier eingegeben haben, steht unter einem eigenen Namen.
keeping-wiped = Alles wurde gelöscht, in einem anderen Fenster.
keeping-removed = Ein anderes Fenster hat das Behalten in diesem Browser beendet. Was hier geöffnet ist, steht nur noch auf dieser Seite.
keeping-anew = Ein anderes Fenster behält die Geschäfte jetzt auf andere Art, mit Passphrase oder ohne. Von jetzt an wird nicht behalten, was hier geändert wird. Laden Sie die Seite neu, um mit dem Behaltenen weiterzuarbeiten.
keeping-sealed = Ab jetzt mit dieser Passphrase behalten.
keeping-open = Ab jetzt ohne Passphrase behalten.
keeping-not-removed = Der Browser hat nicht entfernt, was er behält. Löschen Sie die Daten dieser Website in den Einstellungen des Browsers.

locked-title = Ihre Geschäfte sind verschlossen
locked-lede = Dieser Browser behält sie mit Ihrer Passphrase.
locked-passphrase = Passphrase
locked-open = Geschäfte öffnen
locked-another = Das ist eine andere Passphrase, oder das Behaltene wurde verändert.
locked-aside-says = Sie können ohne sie beginnen. Sie bleiben, wie sie sind, und nichts von dem, was Sie dann eingeben, wird behalten.
locked-aside = Ohne sie beginnen
locked-remove = Entfernen
locked-remove-says = Dann sind sie endgültig weg; niemand kann sie zurückholen.
locked-remove-anyway = Endgültig entfernen
locked-remove-not = Nicht entfernen

deals-wipe-heading = Alles löschen
deals-wipe-says = Sofort: alle geöffneten Geschäfte, alles Eingegebene und was dieser Browser behalten hat. 20 Sekunden lang lassen sich die Geschäfte in diese Seite zurückholen, danach ist nichts mehr davon da. Gespeicherte Dateien bleiben, wo sie sind.
deals-wipe-chord = Auf jeder Seite, auch beim Tippen:
deals-wipe = Alles löschen
deals-wiped = Alles wurde gelöscht.

refused-large = Das ist größer als jedes Geschäft; gelesen werden höchstens { $most } Bytes.
refused-version = version: Sie hat die Version { $found }; diese Seite kennt die Version { $known }.
refused-cut = Zeile { $line }, Spalte { $column }: Die Datei endet zu früh. Vielleicht wurde sie abgeschnitten.
refused-json = Zeile { $line }, Spalte { $column }: Das ist keine Datei mit einem Geschäft.
refused-long = Das hat mehr als { $value } Zeichen.
refused-unseen = Das enthält das unsichtbare Zeichen { $value }.
refused-blank = Das besteht nur aus Leerzeichen.
refused-many = Das sind mehr als { $value }.
refused-negative = Ein Geschäft ist nicht weniger als nichts wert.
refused-of-systems = Das wird zu jedem KI-System gefragt, nicht zum Geschäft.
refused-of-deal = Das wird zum Geschäft gefragt, nicht zu einem KI-System.
refused-twice = Das kommt zweimal vor.
refused-not-known = Das ist hier nicht bekannt.
refused-cut-off = Das ist abgeschnitten oder hat eine andere Form.
refused-not-of-links = Das enthält mehr, als ein Link darf.
refused-other = Das lässt sich nicht lesen.
