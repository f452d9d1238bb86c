# Die Seite zum Datenschutz: was sich prüfen lässt und was nicht.

privacy-title = Prüfen Sie es selbst
privacy-lede = Outbound Check rechnet in Ihrem Browser und sendet nichts von dem, was Sie eingeben. Sie müssen uns das nicht glauben.

standing-sealed = Versiegelt. Sobald alles da war, hat sich die Seite eine Richtlinie gegeben, die ihr keine Verbindung mehr erlaubt, auch nicht dorthin, woher sie kam. Sie hat eine versucht, und Ihr Browser hat sie gesperrt.
standing-answered = Nicht versiegelt. Die Seite hat sich eine Richtlinie gegeben, die ihr keine Verbindung mehr erlaubt, doch ein Versuch wurde trotzdem beantwortet.
standing-unreported = Nicht sicher versiegelt. Die Seite hat sich eine Richtlinie gegeben, die ihr keine Verbindung mehr erlaubt, und ein Versuch blieb ohne Antwort; dass es an der Richtlinie lag, hat Ihr Browser aber nicht gemeldet.
standing-unknown = Ob sie versiegelt ist, kann die Seite hier nicht feststellen.
edition-site = Diese Ausgabe kommt von einem Server. Beim Laden hat er Ihre IP-Adresse, Ihren Browser und die Uhrzeit erfahren, seither nichts.
edition-offline = Diese Ausgabe lässt sich installieren und braucht danach kein Netz. Beim Laden hat der Server Ihre IP-Adresse, Ihren Browser und die Uhrzeit erfahren; bei einer Aktualisierung erneut.
edition-file = Diese Ausgabe ist eine einzige Datei. Von Ihrer eigenen Platte geöffnet, verrät sie niemandem etwas.

privacy-try = Jeden Weg nach draußen versuchen
privacy-try-says = Auf Ihren Klick versucht die Seite, Server zu erreichen, die es nicht geben kann (Namen auf .invalid), auf jedem Weg, der die Seite nicht verlässt. Nichts von Ihren Eingaben ist dabei.
privacy-try-act = Jetzt versuchen
tried-summary = { $blocked } von { $all } Versuchen hat eine Richtlinie gesperrt.
tried-blocked = Gesperrt: { $directive } ({ $whose })
tried-failed = Gescheitert; warum, sagt der Browser nicht
tried-absent = Diesen Weg hat der Browser nicht
tried-untold = Nichts gemeldet
whose-header = Kopfzeile
whose-page = Seite
whose-seal = Siegel
privacy-untried = Was sich von innen nicht versuchen lässt
privacy-untried-leaving = Die Seite verlassen. Ein Link, ein neues Fenster oder eine Weiterleitung könnte in der Adresse etwas mitnehmen, und keine Richtlinie einer Seite verhindert das. Die Kopfzeile Connection-Allowlist tut es, wo ein Server sie sendet und der Browser sie kennt (Chromium).
privacy-untried-webrtc = WebRTC und vorab nachgeschlagene Namen (dns-prefetch). Ob ein Paket hinausging, sieht eine Seite nicht. Dieselbe Kopfzeile sperrt beides.
privacy-untried-code = Dass das Programm nichts davon benutzt, ist anders bewiesen: WebAssembly kann nur tun, was es importiert, und ein Test des Projekts liest die Liste dieser Importe.

privacy-made = Woraus sie gemacht ist
made-page = SHA-256 dieser Seite, wie sie ankam
made-wasm = SHA-256 des WebAssembly, das alles rechnet
made-unknown = der Browser hat es nicht gesagt
made-compare = Bilden Sie dieselbe Summe aus den Dateien, mit sha256sum oder shasum -a 256, und vergleichen Sie sie mit SHA256SUMS der Veröffentlichung. Eine verfälschte Seite könnte hier jede Zahl zeigen.

privacy-headers = Womit sie ausgeliefert wurde
headers-says = Die Kopfzeilen, die mit der Seite kamen und hier zählen, wie der Browser sie aufbewahrt hat; gelesen ohne eine weitere Anfrage. { $isolated ->
        [yes] Der Browser bestätigt, dass die Seite von anderen getrennt ist (crossOriginIsolated).
       *[no] Der Browser bezeichnet die Seite nicht als von anderen getrennt (crossOriginIsolated).
    }
headers-unknown = Der Browser lässt sie die Seite nicht sehen. Die Entwicklerwerkzeuge zeigen sie unter „Netzwerk“.
headers-missing = nicht gesendet

privacy-stored = Was in diesem Browser liegt
stored-says = Namen von allem, was Seiten dieser Adresse hier hinterlassen haben, eben gelesen; meist nichts.
stored-local = Lokaler Speicher
stored-session = Sitzungsspeicher
stored-cookies = Cookies
stored-databases = Datenbanken (IndexedDB)
stored-caches = Zwischenspeicher (Caches)
stored-workers = Service Worker
stored-files = Dateien (OPFS)
stored-none = nichts
stored-unseen = der Browser lässt die Seite nicht nachsehen

privacy-watch = Sehen Sie dem Netz selbst zu
privacy-watch-1 = Öffnen Sie die Entwicklerwerkzeuge (F12, am Mac Wahl+Befehl+I) und darin „Netzwerk“.
privacy-watch-2 = Laden Sie die Seite neu. Sie sehen, was sie braucht: die Seite, ihre Formatvorlage, ihr WebAssembly.
privacy-watch-3 = Leeren Sie die Liste und benutzen Sie alles: eingeben, rechnen, drucken, speichern. Es kommt keine Zeile hinzu außer solchen, die mit data: beginnen; das sind Dateien, die die Seite auf diesem Gerät für Sie macht.
privacy-watch-4 = Oder trennen Sie das Netz. Alles läuft weiter.

privacy-not = Was Ihnen hier niemand beweisen kann
privacy-not-served = Dass der nächste Besuch dieselbe Seite bringt. Ein Server könnte morgen eine andere ausliefern, oder nur Ihnen. Dagegen gibt es die Ausgabe in einer Datei: einmal den veröffentlichten Hash vergleichen und auf der eigenen Platte behalten.
privacy-not-around = Was um die Seite herum steht: Erweiterungen, die jede Seite lesen können, der Browser, das Gerät. Nehmen Sie ein Fenster ohne Erweiterungen. Die Seite bittet den Browser, weder die Rechtschreibung zu prüfen noch Wörter vorzuschlagen, weil manche dafür an einen Dienst senden, was getippt wird.
privacy-not-files = Was aus dem wird, was Sie herausnehmen: Dateien, Ausdrucke, Links, Kopiertes.

flow-title = Angaben zum Datenfluss: Outbound Check
flow-date = Datum der Angaben
flow-what = Was eingegeben wird
flow-what-says = Antworten, Zahlen, Namen, Notizen und Tage zu einer Investition, getippt oder aus Dateien geöffnet.
flow-where = Wo es verarbeitet wird
flow-where-says = Im Arbeitsspeicher dieses Browsers, durch vorab geladenes WebAssembly. Hinter der Seite steht kein Server, kein Konto, keine Auswertung und kein Fehlerbericht.
flow-out = Was den Browser verlässt
flow-out-says = Von sich aus nichts. Auf Befehl: gespeicherte Dateien, ein Ausdruck, ein kopierter Text, ein Link. Ein Link enthält Antworten und Zahlen, keine Namen, Notizen oder Tage.
flow-kept = Was im Browser bleibt
flow-kept-off = Nach dem Schließen nichts; das Behalten ist abgeschaltet.
flow-kept-on = Die geöffneten Geschäfte, unverschlüsselt im lokalen Speicher; das Behalten wurde eingeschaltet.
flow-host = Was der Server erfährt
flow-host-site = Beim Laden: IP-Adresse, Browser, Uhrzeit, Adresse der Seite. Danach nichts.
flow-host-file = Nichts, wenn die Datei von einer Platte geöffnet wird.
flow-seal = Siegel
flow-seal-short-sealed = Versiegelt; ein Verbindungsversuch wurde gesperrt.
flow-seal-short-open = Nicht sicher versiegelt.
flow-tried = Versuche, nach draußen zu gelangen
flow-tried-not = Noch nicht versucht.
flow-stored = Im Speicher gefunden
flow-limits = Grenzen
flow-limits-says = Nicht erfasst: das Verlassen der Seite über einen Link, WebRTC und DNS, wo der Server keine Connection-Allowlist sendet; Erweiterungen, Browser und Gerät; was aus Dateien und Ausdrucken wird.
flow-by = Erstellt von
