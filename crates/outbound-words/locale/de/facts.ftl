# Alle Tatsachen, auf die es ankommt. Schlüssel der Familie `fact-` enden auf den Namen der Tatsache;
# `-help` erklärt.

facts-title = Alle Angaben
facts-lede = Jede Tatsache, auf die es nach der Vorschrift ankommt. Antworten Sie in beliebiger Reihenfolge; was Sie auslassen, bleibt offen.

## Der Investor

fact-us_citizen = Ist der Investor US-Staatsbürger?
fact-us_citizen-help = Ein Staatsbürger ist „U.S. person“, wo immer er lebt.

fact-us_permanent_resident = Hat der Investor ein Daueraufenthaltsrecht in den USA?
fact-us_permanent_resident-help = „Lawful permanent resident“: Mit der Green Card ist man „U.S. person“, wo immer man lebt.

fact-organized_under_us_law = Ist der Investor eine nach US-Recht errichtete Einheit?
fact-organized_under_us_law-help = Oder nach dem Recht einer Gebietskörperschaft der USA. Ausländische Zweigstellen zählen mit; ausländische Tochtergesellschaften nicht, doch trifft die Mutter für beherrschte Töchter eine eigene Pflicht (§§ 850.302, 850.402).

fact-in_united_states = Befindet sich der Investor in den USA?
fact-in_united_states-help = Wer sich in den USA befindet, ist „U.S. person“, gleich welcher Staatsangehörigkeit.

fact-organized_under_foreign_law = Ist der Investor eine nach dem Recht eines anderen Staates als der USA errichtete Einheit?
fact-organized_under_foreign_law-help = Dort eingetragen oder sonst nach dortigem Recht errichtet. Mit einer Mutter, die „U.S. person“ ist, ist sie eine „controlled foreign entity“, für die diese Mutter einsteht (§ 850.206).

fact-us_parent_by_votes = Hält eine „U.S. person“ mehr als die Hälfte der Stimmrechte am Investor?
fact-us_parent_by_votes-help = Mehr als 50 Prozent der ausstehenden Stimmrechte („outstanding voting interest“), unmittelbar oder mittelbar (§ 850.219(a)(1)). In einer Kette zählt voll, was eine Tochter hält, und anteilig, was andere halten; unmittelbare und mittelbare Anteile werden zusammengerechnet (§ 850.206(b)). Genau die Hälfte genügt nicht.

fact-us_parent_by_board = Hält eine „U.S. person“ mehr als die Hälfte der Stimmen im Leitungsorgan des Investors?
fact-us_parent_by_board-help = Mehr als 50 Prozent der Stimmen im Leitungsorgan („voting power of the board“), unmittelbar oder mittelbar (§ 850.219(a)(2)). Diese Stimmen und die Stimmrechte am Investor zählen getrennt und werden nie zusammengerechnet (§ 850.206(b)(3)).

fact-us_parent_as_general_partner = Ist eine „U.S. person“ Komplementär oder geschäftsführender Gesellschafter des Investors?
fact-us_parent_as_general_partner-help = „General partner“, „managing member“ oder etwas Gleichwertiges: Das allein macht zur Mutter, gleich mit welchem Anteil (§ 850.219(b)). Beispiel: ein Cayman-Fonds mit einem Komplementär aus Delaware.

fact-us_parent_as_adviser = Ist der Investor ein Anlagefonds, dessen Anlageberater eine „U.S. person“ ist?
fact-us_parent_as_adviser-help = Bei einem gemeinschaftlichen Anlagefonds („pooled investment fund“) gilt dann der Berater als Mutter (§ 850.219(c)). Anlageberater („investment adviser“) ist im Sinne des Investment Advisers Act zu verstehen, 15 U.S.C. 80b-2(a)(11).

fact-has_authority = Gehört eine „U.S. person“ zur Leitung des Investors, der selbst keine ist?
fact-has_authority-help = Wer allein oder in einer Gruppe für ihn entscheiden oder wesentlich mitentscheiden darf; diese Befugnis („authority“) haben Organmitglieder („officer“, „director“) und wer sonst Leitungsaufgaben hat (§ 850.303(a)). Beispiel: ein US-Staatsbürger als Geschäftsführer eines Fonds in Singapur.

fact-directs_transaction = Übt diese „U.S. person“ ihre Befugnis für das Geschäft aus?
fact-directs_transaction-help = Indem sie es leitet oder anordnet, darüber entscheidet oder es genehmigt („direct, order, decide upon, or approve“, § 850.303(a)).

fact-recused_from_decision = Hält sich diese „U.S. person“ aus der Entscheidung heraus?
fact-recused_from_decision-help = Aus förmlicher Genehmigung und Entscheidung; auch eine Empfehlung gibt sie nicht ab. Nur wer sich aus Entscheidung, Unterlagen und Verhandlungen zugleich heraushält („recuses themself“), ist außen vor (§ 850.303(b)).

fact-recused_from_documents = Hält sich diese „U.S. person“ aus den Unterlagen heraus?
fact-recused_from_documents-help = Kein Prüfen, Bearbeiten, Kommentieren, Genehmigen oder Unterzeichnen der Vertragsunterlagen (§ 850.303(b)(2)). Eine von drei Enthaltungen, die alle nötig sind.

fact-recused_from_negotiations = Hält sich diese „U.S. person“ aus den Verhandlungen heraus?
fact-recused_from_negotiations-help = Mit dem Unternehmen oder wer sonst die Gegenseite ist, etwa der Partner eines Gemeinschaftsunternehmens (§ 850.303(b)(3)). Eine von drei Enthaltungen, die alle nötig sind.

fact-knows_would_be_prohibited = Weiß diese „U.S. person“, dass das Geschäft einer „U.S. person“ verboten wäre?
fact-knows_would_be_prohibited-help = Zum Zeitpunkt des Geschäfts. Das Bewusstsein hoher Wahrscheinlichkeit und ein Grund zu der Annahme gelten als Kenntnis (§ 850.216); ein bloß meldepflichtiges Geschäft ist nicht gemeint (§ 850.303(a)).

## Das Geschäft

fact-acquires_equity = Erwirbt der Investor Eigenkapital oder ein bedingtes Recht darauf?
fact-acquires_equity-help = Unmittelbar oder mittelbar, auch über einen Mittelsmann. Bedingt („contingent equity interest“) ist, was noch kein Eigenkapital ist, aber darin umgewandelt werden kann oder ein Recht darauf gibt, etwa eine Wandelanleihe oder Option (§ 850.205).

fact-only_through_fund = Erwirbt der Investor das Eigenkapital nur über einen Fonds, an dem er als „limited partner“ beteiligt ist?
fact-only_through_fund-help = Was ein Anlagefonds erwirbt, gilt nicht als von dem beschränkt haftenden Gesellschafter („limited partner“) oder einem gleichwertig Beteiligten erworben (Note 1 to § 850.210). Der Beitritt zu einem Fonds, der keine „U.S. person“ ist, kann aber für sich erfasst sein (§ 850.210(a)(6)).

fact-by_foreclosure = Erwirbt der Investor das Eigenkapital durch Verwertung eines Pfands?
fact-by_foreclosure-help = Verwertung („foreclosure“): Wer für eine Schuld verpfändetes Eigenkapital an sich nimmt, erwirbt es; wer das gesicherte Darlehen nur gibt oder am Zweitmarkt kauft, erwirbt es nicht (Note 2 to § 850.210).

fact-pledged_before_effective = Wurde das Eigenkapital vor dem 2. Januar 2025 verpfändet?
fact-pledged_before_effective-help = Die Verwertung eines früheren Pfands ist nicht erfasst, gleich was der Darlehensgeber wusste (Note 2 to § 850.210). Eine Verpfändung an diesem Tag ist keine frühere.

fact-knew_when_lending = Wusste der Investor schon bei Gewährung oder Kauf des Darlehens, woran das Pfand bestand?
fact-knew_when_lending-help = Gemeint ist: dass das Pfand in Eigenkapital an einer „covered foreign person“ bestand. Wusste er es damals nicht, ist die Verwertung nicht erfasst, selbst wenn er es heute weiß (Note 2 to § 850.210). Ein Grund zu der Annahme gilt als Kenntnis (§ 850.216).

fact-provides_debt = Gibt der Investor dem Unternehmen ein Darlehen?
fact-provides_debt-help = Oder eine ähnliche Fremdfinanzierung („debt financing“). Erfasst ist sie nur, wenn sie jetzt oder später Rechte gibt, wie sie zu Eigenkapital gehören (§ 850.210(a)(2)).

fact-debt_gives_profits = Gibt das Darlehen dem Investor einen Anteil am Gewinn des Unternehmens?
fact-debt_gives_profits-help = „Interest in profits“, jetzt oder später (§ 850.210(a)(2)). Beispiel: ein partiarisches Darlehen.

fact-debt_gives_board_seats = Gibt das Darlehen dem Investor ein Recht, Mitglieder des Leitungsorgans zu bestellen?
fact-debt_gives_board_seats-help = Für das „board of directors“ des Unternehmens oder ein gleichwertiges Organ, jetzt oder später (§ 850.210(a)(2)).

fact-debt_gives_equity_rights = Gibt das Darlehen andere Rechte, wie sie eher zu Eigenkapital als zu einem Darlehen gehören?
fact-debt_gives_equity_rights-help = Vermögens- oder Mitspracherechte („financial or governance rights“), die einem Gewinnanteil oder einem Bestellungsrecht vergleichbar sind, jetzt oder später (§ 850.210(a)(2)). Beispiel: eine Stimme in der Gesellschafterversammlung. Übliche Nebenpflichten und Sicherheiten sind für ein Darlehen typisch.

fact-converts_contingent = Wandelt der Investor ein bedingtes Recht in Eigenkapital des Unternehmens um?
fact-converts_contingent-help = Etwa eine Wandelanleihe in Anteile, oder indem er eine Option ausübt. Erwerb und Umwandlung können je ein eigenes erfasstes Geschäft sein und werden je für sich geprüft (§ 850.210(c)).

fact-contingent_since_effective = Hat der Investor das bedingte Recht am 2. Januar 2025 oder danach erworben?
fact-contingent_since_effective-help = Der Tag selbst zählt mit. Die Umwandlung eines früher erworbenen Rechts ist von diesem Absatz nicht erfasst (§ 850.210(a)(3)).

fact-develops_assets = Erwirbt, mietet oder entwickelt der Investor Betriebe, Grund oder andere Vermögenswerte in China, Hongkong oder Macau?
fact-develops_assets-help = Auf der grünen Wiese oder aus Bestehendem, in einem „country of concern“ (§ 850.210(a)(4)). „Develop“ ist hier im gewöhnlichen Sinn gemeint, nicht in dem des § 850.211. Beispiel: die Miete einer Halle für ein Chipwerk.

fact-plans_covered_person = Plant der Investor, dass dadurch eine „covered foreign person“ entsteht?
fact-plans_covered_person-help = Der Plan genügt; das Wissen, dass es so kommt, braucht es dann nicht (§ 850.210(a)(4)(i)). Beispiel: eine neue chinesische Tochter, die Chips fertigen soll.

fact-will_establish_covered_person = Wird dadurch eine „covered foreign person“ entstehen?
fact-will_establish_covered_person-help = Ohne Plan kommt es darauf an, ob der Investor zu diesem Zeitpunkt weiß, dass es so kommt (§ 850.210(a)(4)(i)).

fact-plans_covered_activity = Plant der Investor, dass eine chinesische Person eine erfasste Tätigkeit ausübt?
fact-plans_covered_activity-help = Was er erwirbt, mietet oder entwickelt, soll dazu führen, dass eine „person of a country of concern“, auch eine schon bestehende, eine erfasste Tätigkeit („covered activity“) ausübt (§ 850.210(a)(4)(ii)). Beispiel: Eine Tochter vor Ort soll den Entwurf von Chips aufnehmen.

fact-will_bring_covered_activity = Wird dadurch eine chinesische Person eine erfasste Tätigkeit ausüben?
fact-will_bring_covered_activity-help = Ohne Plan kommt es darauf an, ob der Investor zu diesem Zeitpunkt weiß, dass eine „person of a country of concern“ infolge des Geschäfts eine solche ausüben wird (§ 850.210(a)(4)(ii)).

fact-enters_joint_venture = Geht der Investor mit dem Unternehmen ein Gemeinschaftsunternehmen ein?
fact-enters_joint_venture-help = „Joint venture“, gleich an welchem Ort, wenn das Unternehmen eine „person of a country of concern“ ist; durch die Teilnahme wird es zur „covered foreign person“ (§§ 850.209(a)(3), 850.210(a)(5)). Es zählt dann die Tätigkeit des Gemeinschaftsunternehmens.

fact-acquires_fund_interest = Beteiligt sich der Investor als „limited partner“ an einem Anlagefonds?
fact-acquires_fund_interest-help = Oder gleichwertig, an einem Wagniskapitalfonds, Private-Equity-Fonds, Dachfonds oder anderen gemeinschaftlichen Anlagefonds („pooled investment fund“, § 850.210(a)(6)).

fact-fund_is_us_person = Ist der Fonds selbst eine „U.S. person“?
fact-fund_is_us_person-help = Etwa eine Partnerschaft nach dem Recht von Delaware. Der Beitritt ist dann von diesem Absatz nicht erfasst; der Fonds muss seine Geschäfte selbst prüfen (§ 850.210(a)(6)).

fact-fund_likely_invests = Wird der Fonds wahrscheinlich in eine chinesische Person aus einer der drei Branchen investieren?
fact-fund_likely_invests-help = In eine „person of a country of concern“ aus Halbleitern und Mikroelektronik, Quanteninformationstechnik oder künstlicher Intelligenz (§ 850.210(a)(6)). Darauf weisen die Strategie des Fonds und seine bisherigen Anlagen hin.

fact-fund_undertakes_transaction = Tätigt der Fonds ein Geschäft, das für eine „U.S. person“ ein erfasstes wäre?
fact-fund_undertakes_transaction-help = Erst dann ist die Beteiligung des Investors erfasst (§ 850.210(a)(6)); vollzogen ist sie, wenn der Fonds etwas an der „covered foreign person“ erhält (§ 850.204(b)).

fact-government_business = Ist das Geschäft ein Amtsgeschäft der Regierung der USA?
fact-government_business-help = „Official business of the United States Government“, betrieben durch ihre Beschäftigten, Zuwendungsempfänger oder Auftragnehmer (§ 850.210(b)(2)). Ein Auftrag der Regierung allein genügt nicht; das Geschäft selbst muss zu ihren Amtsgeschäften gehören.

## Was der Investor weiß

fact-knows_actually = Hat der Investor tatsächliche Kenntnis der Umstände, die das Geschäft zu einem erfassten machen?
fact-knows_actually-help = „Actual knowledge“ zum Zeitpunkt des Geschäfts, dass etwas so ist oder so gut wie sicher eintritt (§ 850.216(a)). Was, das hängt vom Geschäft ab: bei Eigenkapital, Darlehen oder Umwandlung, dass das Unternehmen eine „covered foreign person“ ist; bei Vermögenswerten, dass eine solche oder eine erfasste Tätigkeit entsteht; beim Gemeinschaftsunternehmen, dass es eine erfasste Tätigkeit ausüben wird oder auszuüben plant; beim Fonds, dass er wahrscheinlich in eine chinesische Person aus einer der drei Branchen investiert.

fact-aware_of_high_probability = Ist dem Investor bewusst, dass Umstände, die das Geschäft zu einem erfassten machen, sehr wahrscheinlich sind?
fact-aware_of_high_probability-help = Gleich, ob sie schon bestehen oder erst eintreten (§ 850.216(b)). Das Bewusstsein hoher Wahrscheinlichkeit („awareness of a high probability“) gilt als Kenntnis.

fact-reason_to_know = Hat der Investor Grund zu der Annahme, dass Umstände bestehen, die das Geschäft zu einem erfassten machen?
fact-reason_to_know-help = „Reason to know“: Das US-Finanzministerium fragt, was eine angemessene und sorgfältige Nachforschung ergeben hätte; wer sie unterlässt, dem kann schon das als „reason to know“ zugerechnet werden (§§ 850.104(b), 850.216(c)). Der Wortlaut spricht von Umständen, die bestehen, nicht von künftigen.

## Das Unternehmen

fact-concern_citizen = Ist das Ziel eine natürliche Person mit Staatsangehörigkeit oder Daueraufenthaltsrecht in China, Hongkong oder Macau?
fact-concern_citizen-help = Also kein Unternehmen, sondern ein Mensch; das eine wie das andere genügt (§ 850.221(a)(1)). Bei einem Unternehmen antworten Sie mit Nein.

fact-target_us_citizen = Ist diese natürliche Person US-Staatsbürger?
fact-target_us_citizen-help = Ein US-Staatsbürger ist als natürliche Person keine „person of a country of concern“, auch nicht mit zweiter Staatsangehörigkeit (§ 850.221(a)(2)).

fact-target_us_resident = Hat diese natürliche Person ein Daueraufenthaltsrecht in den USA?
fact-target_us_resident-help = „Permanent resident of the United States“: Wer das ist, ist als natürliche Person keine „person of a country of concern“ (§ 850.221(a)(3)).

fact-principal_place_in_concern = Hat das Unternehmen seine Hauptniederlassung in China, Hongkong oder Macau?
fact-principal_place_in_concern-help = „Principal place of business“: der Ort, von dem aus die Leitung die Tätigkeiten des Unternehmens in erster Linie lenkt, steuert oder koordiniert (§ 850.222). China mit Hongkong und Macau ist heute das einzige „country of concern“.

fact-headquarters_in_concern = Hat das Unternehmen seinen Verwaltungssitz in China, Hongkong oder Macau?
fact-headquarters_in_concern-help = Das genügt für sich allein, gleich wo es eingetragen ist.

fact-organized_in_concern = Ist das Unternehmen nach dem Recht Chinas, Hongkongs oder Macaus errichtet?
fact-organized_in_concern-help = Dort eingetragen oder sonst nach dortigem Recht errichtet.

fact-is_government_of_concern = Ist das Unternehmen die Regierung Chinas, Hongkongs oder Macaus oder ein Teil von ihr?
fact-is_government_of_concern-help = Gebietskörperschaften, politische Parteien, Behörden und staatliche Einrichtungen („instrumentality“) zählen mit (§ 850.221(c)). Beispiel: eine Provinzregierung.

fact-acts_for_government = Handelt das Unternehmen für die Regierung Chinas, Hongkongs oder Macaus oder in ihrem Auftrag?
fact-acts_for_government-help = Wer das tut, zählt wie die Regierung selbst, gleich wo er errichtet ist (§ 850.221(c)).

fact-government_holds_half = Hält die Regierung Chinas, Hongkongs oder Macaus mindestens die Hälfte des Unternehmens?
fact-government_holds_half-help = 50 Prozent oder mehr der ausstehenden Stimmrechte, der Stimmen im Leitungsorgan oder des Eigenkapitals, unmittelbar oder mittelbar, allein oder zusammen (§ 850.221(c)). Eines der drei genügt, auch genau die Hälfte.

fact-government_directs = Hat die Regierung Chinas, Hongkongs oder Macaus die Macht, Leitung und Geschäftspolitik des Unternehmens zu bestimmen?
fact-government_directs-help = Durch Stimmrechte, Vertrag oder sonst, auch mit weniger als der Hälfte (§ 850.221(c)). Die Macht („power to direct“) genügt; ausgeübt werden muss sie nicht.

fact-concern_holds_half = Halten Personen aus China, Hongkong oder Macau mindestens die Hälfte des Unternehmens?
fact-concern_holds_half-help = Natürliche Personen, Einheiten und staatliche Stellen im Sinne von § 850.221(a), (b) oder (c): mindestens 50 Prozent der ausstehenden Stimmrechte, der Stimmen im Leitungsorgan oder des Eigenkapitals, unmittelbar oder mittelbar, allein oder zusammen (§ 850.221(d)). Auf den Sitz des Unternehmens kommt es dann nicht an.

fact-tier_holds_half = Halten Einheiten, die mindestens zur Hälfte in chinesischer Hand sind, mindestens die Hälfte des Unternehmens?
fact-tier_holds_half-help = Eine Stufe weiter: Einheiten im Sinne von § 850.221(d) halten mindestens 50 Prozent der ausstehenden Stimmrechte, der Stimmen im Leitungsorgan oder des Eigenkapitals, unmittelbar oder mittelbar, allein oder zusammen (§ 850.221(e)). Beispiel: Eine Cayman-Holding, zur Hälfte in chinesischer Hand, hält die Hälfte des Unternehmens.

fact-holds_board_seat = Hat das Unternehmen einen Sitz im Leitungsorgan einer erfassten chinesischen Person?
fact-holds_board_seat-help = „Erfasste chinesische Person“ heißt in diesen Fragen jede „person of a country of concern“, die eine erfasste Tätigkeit ausübt (§ 850.209(a)(1)). Auch ein mittelbar gehaltener Sitz zählt. Ein Unternehmen, das von ihr abhängt, kann selbst eine „covered foreign person“ sein, gleich wo es seinen Sitz hat (§ 850.209(a)(2)).

fact-holds_interest = Hält das Unternehmen Stimmrechte oder Eigenkapital an einer erfassten chinesischen Person?
fact-holds_interest-help = In beliebiger Höhe, unmittelbar oder mittelbar, an einer „person of a country of concern“, die eine erfasste Tätigkeit ausübt (§ 850.209(a)(2)).

fact-holds_only_excepted = Hält das Unternehmen diesen Anteil nur über Wertpapiere, die für eine „U.S. person“ ausgenommen wären?
fact-holds_only_excepted-help = Etwa öffentlich gehandelte Anteile ohne Rechte über den üblichen Minderheitenschutz hinaus (§ 850.501(a)). Ein so gehaltener Anteil zählt nicht (§ 850.209(a)(2)); ein Sitz im Leitungsorgan oder vertragliche Macht zählt weiter.

fact-holds_power = Hat das Unternehmen vertragliche Macht, eine erfasste chinesische Person zu lenken?
fact-holds_power-help = „Contractual power“, ihre Leitung oder ihre Geschäftspolitik unmittelbar oder mittelbar zu bestimmen oder bestimmen zu lassen (§ 850.209(a)(2)). Beispiel: die Verträge einer „variable interest entity“.

fact-half_of_revenue = Stammt mehr als die Hälfte des Umsatzes des Unternehmens von oder über erfasste chinesische Personen?
fact-half_of_revenue-help = Mehr als 50 Prozent im Jahr, von einer einzigen, bei der es einen Sitz, einen Anteil oder vertragliche Macht hat, oder zusammengerechnet von mehreren, die je mindestens 50.000 US-Dollar oder den Gegenwert bringen (§ 850.209(a)(2)(i)). Maßgeblich ist der letzte geprüfte Abschluss, sonst ein ungeprüfter, ein Gutachten oder eine redliche Schätzung, in dieser Reihenfolge. Das Chinageschäft überhaupt ist nicht gemeint.

fact-half_of_net_income = Stammt mehr als die Hälfte des Jahresüberschusses des Unternehmens von oder über erfasste chinesische Personen?
fact-half_of_net_income-help = „Net income“, gemessen wie der Umsatz: mehr als 50 Prozent im Jahr, von einer allein oder von mehreren mit je mindestens 50.000 US-Dollar (§ 850.209(a)(2)(ii)). Was ein Anteil ist, wenn es keinen Überschuss gibt, sagt die Vorschrift nicht.

fact-half_of_capital_expenditure = Fällt mehr als die Hälfte der Investitionsausgaben des Unternehmens bei erfassten chinesischen Personen an?
fact-half_of_capital_expenditure-help = Ausgaben („capital expenditure“), die bei ihnen oder über sie anfallen: mehr als 50 Prozent im Jahr, bei einer allein oder bei mehreren mit je mindestens 50.000 US-Dollar (§ 850.209(a)(2)(iii)). Beispiel: eine Holding, deren einziges Werk ihrer chinesischen Tochter gehört.

fact-half_of_operating_expenses = Fällt mehr als die Hälfte der Betriebsausgaben des Unternehmens bei erfassten chinesischen Personen an?
fact-half_of_operating_expenses-help = Betriebsausgaben („operating expenses“), die bei ihnen oder über sie anfallen: mehr als 50 Prozent im Jahr, bei einer allein oder bei mehreren mit je mindestens 50.000 US-Dollar (§ 850.209(a)(2)(iv)). Eine der vier Größen genügt.

fact-held_does_prohibited = Tut eine dieser erfassten chinesischen Personen, was ein Geschäft verboten macht?
fact-held_does_prohibited-help = Eine in § 850.224(a) bis (k) genannte Tätigkeit, etwa Chips mit fortgeschrittenen Verfahren verpacken oder einen Quantencomputer entwickeln. Hängt das Unternehmen von einer solchen Person ab, ist auch das Geschäft mit ihm verboten (§ 850.224(l)).

fact-held_does_notifiable = Tut eine dieser erfassten chinesischen Personen, was ein Geschäft meldepflichtig macht?
fact-held_does_notifiable-help = Eine Tätigkeit, die § 850.217 nennt und § 850.224 nicht, etwa gewöhnliche Chips entwerfen oder verpacken.

fact-held_is_listed = Steht eine dieser erfassten chinesischen Personen auf einer US-Liste?
fact-held_is_listed-help = Es zählt, was § 850.224(m) nennt: „Entity List“, „Military End User List“, SDN-Liste (auch mindestens zur Hälfte im Eigentum von Personen darauf), NS-CMIC-Liste; ferner „military-intelligence end-user“ und ausländische Terrororganisationen.

## Was es tut

fact-designs_circuits = Entwirft das Unternehmen integrierte Schaltkreise?
fact-designs_circuits-help = „Integrated circuits“ jeder Art und Leistung: Der Entwurf ist mindestens meldepflichtig (§ 850.217(a)), bei manchen verboten (§ 850.224(c)). Beispiel: ein Chipentwickler ohne eigenes Werk.

fact-fabricates_circuits = Fertigt das Unternehmen integrierte Schaltkreise?
fact-fabricates_circuits-help = „Fabricate“: Bauelemente wie Transistoren oder Dioden auf einem Halbleiterwafer bilden (§ 850.214). Das ist mindestens meldepflichtig (§ 850.217(b)), bei manchen Schaltkreisen verboten (§ 850.224(d)). Beispiel: ein Auftragsfertiger („foundry“) für fremde Entwürfe.

fact-packages_circuits = Verpackt das Unternehmen integrierte Schaltkreise?
fact-packages_circuits-help = „Package“: den Chip mit Teilen wie Anschlussrahmen, Verbindungen und Substrat zusammenbauen, zum Schutz und für die elektrische Verbindung (§ 850.218). Das ist mindestens meldepflichtig (§ 850.217(c)), mit „advanced packaging“ verboten (§ 850.224(e)). Beispiel: ein Montagebetrieb für Chips.

fact-design_automation = Entwickelt oder produziert das Unternehmen Software für die Entwurfsautomatisierung?
fact-design_automation-help = „Electronic design automation software“ für den Entwurf integrierter Schaltkreise oder von „advanced packaging“ (§ 850.224(a)). Beispiel: ein Werkzeug für das Chiplayout. Wer damit nur entwirft, entwickelt oder produziert sie nicht.

fact-front_end_equipment = Entwickelt oder produziert das Unternehmen Front-End-Anlagen für die Volumenfertigung integrierter Schaltkreise?
fact-front_end_equipment-help = „Front-end semiconductor fabrication equipment“: Anlagen, ausgelegt für die Fertigung in großer Zahl, bis zum fertigen Wafer oder Substrat, auf dem die Schaltkreise noch sitzen (§ 850.224(b)(1)). Beispiel: Maschinen zum Ätzen oder Abscheiden.

fact-packaging_equipment = Entwickelt oder produziert das Unternehmen Anlagen für „advanced packaging“ in großer Zahl?
fact-packaging_equipment-help = „Volume advanced packaging“: der Zusammenbau integrierter Schaltkreise in 2,5D oder 3D in großer Zahl (§§ 850.201, 850.224(b)(2)). Beispiel: ein Waferbonder für eine Fertigungslinie.

fact-extreme_ultraviolet = Entwickelt oder produziert das Unternehmen etwas ausschließlich für die EUV-Lithografie?
fact-extreme_ultraviolet-help = Eine Ware, ein Material, Software oder Technologie, nur für die Verwendung in oder mit Anlagen der „extreme ultraviolet lithography“ ausgelegt (§ 850.224(b)(3)). Beispiel: ein allein dafür gemachter Fotolack.

fact-meets_3a090a = Erreicht oder übertrifft ein von ihm entworfener Schaltkreis die Leistungsparameter der ECCN 3A090.a?
fact-meets_3a090a-help = Nummer der US-Ausfuhrliste, 15 CFR part 774, supplement no. 1 (§ 850.224(c)); erreichen genügt. Heute: eine „total processing performance“ von 4.800 oder mehr, oder von 1.600 oder mehr bei einer „performance density“ von 5,92 oder mehr, wie sie führende Chips für Rechenzentren haben.

fact-fabricates_logic = Fertigt das Unternehmen integrierte Logikschaltkreise?
fact-fabricates_logic-help = „Logic integrated circuits“, etwa Prozessoren, im Unterschied zu Speichern. Verboten mit nicht planarer Transistorarchitektur oder in einem Knoten von 16/14 Nanometern oder weniger (§ 850.224(d)(1)), sonst meldepflichtig.

fact-non_planar = Haben solche Logikschaltkreise eine nicht planare Transistorarchitektur?
fact-non_planar-help = „Non-planar transistor architecture“, etwa FinFET oder Gate-all-around. Sie genügt in jedem Knoten (§ 850.224(d)(1)).

fact-fdsoi = Sind FDSOI-Schaltkreise darunter?
fact-fdsoi-help = „Fully depleted silicon-on-insulator“, vollständig verarmtes Silizium auf Isolator. Der Text schließt sie ein, ohne zu sagen, in welchem Knoten (§ 850.224(d)(1)). Unsere Lesart: in jedem, auch bei 22 oder 28 Nanometern.

fact-fabricates_nand = Fertigt das Unternehmen NAND-Speicher?
fact-fabricates_nand-help = „NOT-AND memory“, etwa der Flash-Speicher in SSDs. Verboten mit 128 oder mehr Lagen (§ 850.224(d)(2)), sonst meldepflichtig.

fact-fabricates_dram = Fertigt das Unternehmen DRAM?
fact-fabricates_dram-help = „Dynamic random-access memory“, etwa der Arbeitsspeicher eines Rechners. Verboten in einem Technologieknoten mit einem „half-pitch“ (halben Rasterabstand) von 18 Nanometern oder weniger (§ 850.224(d)(3)), sonst meldepflichtig.

fact-gallium_compound = Fertigt das Unternehmen integrierte Schaltkreise aus einem galliumbasierten Verbindungshalbleiter?
fact-gallium_compound-help = „Gallium-based compound semiconductor“, etwa Galliumnitrid oder Galliumarsenid, in jedem Knoten (§ 850.224(d)(4)).

fact-graphene_or_nanotubes = Fertigt das Unternehmen integrierte Schaltkreise mit Graphentransistoren oder Kohlenstoffnanoröhren?
fact-graphene_or_nanotubes-help = „Graphene transistors or carbon nanotubes“: Eines genügt, in jedem Knoten (§ 850.224(d)(5)). Beispiel: ein Sensorchip, dessen Transistoren einen Kanal aus Kohlenstoffnanoröhren haben.

fact-advanced_packaging = Verpackt das Unternehmen integrierte Schaltkreise mit Verfahren des „advanced packaging“?
fact-advanced_packaging-help = So, dass sie in 2,5D oder 3D zusammengebaut werden können, etwa mit Durchkontaktierungen im Silizium, Chip- oder Waferbonden oder heterogener Integration (§§ 850.201, 850.224(e)). So entsteht zum Beispiel gestapelter Speicher neben einem Prozessor.

fact-supercomputers = Entwickelt, installiert, verkauft oder produziert das Unternehmen Supercomputer mit fortgeschrittenen integrierten Schaltkreisen?
fact-supercomputers-help = Eines der vier Verben genügt; auch ein Wiederverkäufer verkauft. Was verboten ist, hängt an den theoretischen Petaflops in einem begrenzten Raum (§ 850.224(f)). „Advanced integrated circuits“ ist nicht definiert.

fact-quantum_computer = Entwickelt das Unternehmen einen Quantencomputer?
fact-quantum_computer-help = „Quantum computer“: ein Rechner, der zum Rechnen kollektive Eigenschaften von Quantenzuständen nutzt, etwa Überlagerung, Interferenz oder Verschränkung (§§ 850.225, 850.224(g)). Jede Stufe vor der Serienfertigung zählt, zum Beispiel ein Prototyp im Labor (§ 850.211).

fact-quantum_components = Produziert das Unternehmen entscheidende Bauteile, die für die Produktion eines Quantencomputers nötig sind?
fact-quantum_components-help = „Critical components“, etwa Mischungskryostate („dilution refrigerators“) oder zweistufige Pulsrohrkühler (§ 850.224(g)). „Produce“ ist jede Stufe nach der Entwicklung, etwa Herstellung, Montage oder Prüfung (§ 850.223).

fact-quantum_sensing = Entwickelt oder produziert das Unternehmen Plattformen für Quantensensorik?
fact-quantum_sensing-help = „Quantum sensing platform“ ist nicht definiert; ein Gravimeter mit Atominterferometer ist ein Beispiel. Es kommt darauf an, wofür sie bestimmt ist (§ 850.224(h)).

fact-sensing_for_security = Ist eine dieser Plattformen für eine militärische, nachrichtendienstliche oder der Massenüberwachung dienende Verwendung gedacht?
fact-sensing_for_security-help = Dafür ausgelegt oder vom Unternehmen dafür bestimmt (§ 850.224(h)). Beispiel: ein Sensor zum Aufspüren von U-Booten.

fact-quantum_network = Entwickelt oder produziert das Unternehmen ein Quantennetz oder ein Quantenkommunikationssystem?
fact-quantum_network-help = „Quantum network“ und „quantum communication system“ sind nicht definiert; eine Strecke für Quantenschlüsselaustausch ist ein Beispiel. Es kommt darauf an, wofür das Netz bestimmt ist (§ 850.224(i)).

fact-network_scales_up = Soll es Quantencomputer vernetzen, um deren Fähigkeiten zu steigern?
fact-network_scales_up-help = Dafür ausgelegt oder vom Unternehmen dafür bestimmt, etwa um Verschlüsselung zu brechen (§ 850.224(i)(1)).

fact-network_secures = Soll es sicherer Kommunikation dienen?
fact-network_secures-help = Dafür ausgelegt oder vom Unternehmen dafür bestimmt, etwa durch Quantenschlüsselaustausch („quantum key distribution“, § 850.224(i)(2)). Wessen Kommunikation es ist, fragt der Text nicht.

fact-network_for_security = Soll es einer anderen Anwendung mit militärischer, nachrichtendienstlicher oder der Massenüberwachung dienender Verwendung dienen?
fact-network_for_security-help = Dafür ausgelegt oder vom Unternehmen dafür bestimmt (§ 850.224(i)(3)). Beispiel: verbundene Sensoren, die für eine Luftwaffe Flugzeuge verfolgen.

fact-on_entity_list = Steht das Unternehmen auf der „Entity List“?
fact-on_entity_list-help = Liste des Bureau of Industry and Security, 15 CFR part 744, supplement no. 4. Das Unternehmen selbst muss darauf stehen.

fact-on_military_end_user_list = Steht das Unternehmen auf der „Military End User List“?
fact-on_military_end_user_list-help = 15 CFR part 744, supplement no. 7. Das Unternehmen selbst muss darauf stehen.

fact-owned_by_listed_companies = Gehört das Unternehmen mindestens zur Hälfte Personen auf der „Entity List“ oder der „Military End User List“?
fact-owned_by_listed_companies-help = § 850.224(m)(1) und (2) verlangen, dass das Unternehmen selbst darauf steht; dabei bleibt unsere Lesart, und diese Antwort ändert nichts. Nach der anderen zählt auch ein verbundenes Unternehmen, zum Beispiel eine Tochter, die zu 60 Prozent einem gelisteten Unternehmen gehört.

fact-military_intelligence_end_user = Ist das Unternehmen ein „military-intelligence end-user“?
fact-military_intelligence_end_user-help = Nach der Begriffsbestimmung in 15 CFR 744.22(f)(2). Auf eine Listung kommt es nicht an.

fact-on_sdn_list = Steht das Unternehmen auf der SDN-Liste?
fact-on_sdn_list-help = Liste der „Specially Designated Nationals and Blocked Persons“ des US-Finanzministeriums.

fact-owned_by_listed_persons = Gehört das Unternehmen mindestens zur Hälfte Personen auf der SDN-Liste?
fact-owned_by_listed_persons-help = 50 Prozent oder mehr, unmittelbar oder mittelbar, allein oder zusammen. Nur für die SDN-Liste gilt hier eine solche Regel.

fact-on_ns_cmic_list = Steht das Unternehmen auf der NS-CMIC-Liste?
fact-on_ns_cmic_list-help = Liste der „Non-SDN Chinese Military-Industrial Complex Companies“ des US-Finanzministeriums.

fact-foreign_terrorist_organization = Ist das Unternehmen als ausländische Terrororganisation eingestuft?
fact-foreign_terrorist_organization-help = „Foreign terrorist organization“, eingestuft vom US-Außenministerium nach 8 U.S.C. 1189.

## Was freigestellt ist

fact-publicly_traded = Werden die Anteile öffentlich gehandelt?
fact-publicly_traded-help = „Publicly traded security“: ein Wertpapier, das an einer Börse oder außerbörslich („over-the-counter“) gehandelt wird, in beliebiger Währung, in beliebigem Land.

fact-registered_investment_company = Ist es ein Wertpapier einer registrierten Investmentgesellschaft?
fact-registered_investment_company-help = Eine bei der U.S. Securities and Exchange Commission registrierte „investment company“, etwa ein Indexfonds, offener Fonds („mutual fund“) oder börsengehandelter Fonds (§ 850.501(a)(1)(ii)(A)).

fact-business_development_company = Ist es ein Wertpapier einer „business development company“?
fact-business_development_company-help = Ein Unternehmen, das nach section 54 des Investment Company Act of 1940 als solche beaufsichtigt wird oder sich dafür entschieden hat (§ 850.501(a)(1)(ii)(B)). Beispiel: Anteile an einem US-Kreditgeber für mittelgroße Firmen, der sich so entschieden hat.

fact-as_limited_partner = Beteiligt sich der Investor als „limited partner“ oder gleichwertig an einem anderen Anlagefonds?
fact-as_limited_partner-help = An einem Wagniskapitalfonds, Private-Equity-Fonds, Dachfonds oder anderen gemeinschaftlichen Anlagefonds („pooled investment fund“), der weder registrierte Investmentgesellschaft noch „business development company“ ist (§ 850.501(a)(1)(iii)). Dazu gehört eine Zusage von nicht mehr als 2.000.000 US-Dollar oder eine verbindliche Zusicherung.

fact-binding_assurance = Hat sich der „limited partner“ verbindlich vertraglich zusichern lassen, wofür sein Kapital nicht verwendet wird?
fact-binding_assurance-help = „Binding contractual assurance“: Sein Kapital im Fonds wird nicht für Geschäfte verwendet, die verboten oder meldepflichtig wären, je nachdem, wenn eine „U.S. person“ sie tätigte (§ 850.501(a)(1)(iii)(B)). Beispiel: ein solches Versprechen in einer Nebenabrede („side letter“).

fact-in_derivative = Besteht die Beteiligung in einem Derivat?
fact-in_derivative-help = Zum Beispiel in einem Aktienswap mit Barausgleich. Es darf an der „covered foreign person“ selbst nichts verschaffen (§ 850.501(a)(1)(iv)).

fact-derivative_confers_equity = Verschafft das Derivat Eigenkapital, Rechte daraus oder Vermögenswerte?
fact-derivative_confers_equity-help = Das Recht auf Erwerb von Eigenkapital, mit Eigenkapital verbundene Rechte oder Vermögenswerte, an oder von einer „covered foreign person“: Eines davon genügt, und die Ausnahme entfällt (§ 850.501(a)(1)(iv)). Beispiel: eine Option, die in Aktien erfüllt wird.

fact-beyond_minority_protections = Gibt die Beteiligung Rechte über den üblichen Minderheitenschutz hinaus?
fact-beyond_minority_protections-help = Üblich („standard minority shareholder protections“) sind unter anderem Vetorechte gegen den Verkauf im Wesentlichen aller Vermögenswerte oder eine freiwillige Insolvenz, gegen Verträge mit oder Bürgschaften für Mehrheitsgesellschafter, gegen Eingriffe in die eigene Anteilsgattung, und ein Bezugsrecht gegen Verwässerung. Ein Sitz im Leitungsorgan oder Mitsprache im Geschäft geht darüber hinaus.

fact-buys_out_all_concern = Kauft der Investor alle Personen eines „country of concern“ heraus?
fact-buys_out_all_concern-help = Er erwirbt alle Eigenkapital- und sonstigen Anteile, die alle „persons of a country of concern“ an der Einheit halten (§ 850.501(b)(1)). Behält eine von ihnen einen Anteil, entfällt die Ausnahme.

fact-stays_covered_person = Ist die Einheit nach diesem Erwerb eine „covered foreign person“?
fact-stays_covered_person-help = Der Herauskauf ist nur ausgenommen, wenn sie keine ist (§ 850.501(b)(2)). Beispiel: Wer weiter eine erfasste Tätigkeit ausübt und nach chinesischem Recht errichtet ist, bleibt „covered foreign person“, wem auch immer er gehört.

fact-with_own_entity = Besteht das Geschäft zwischen einer „U.S. person“ und ihrer eigenen beherrschten Auslandsgesellschaft?
fact-with_own_entity-help = „Controlled foreign entity“: eine ausländische Einheit, deren „parent“ die „U.S. person“ ist, zum Beispiel mit mehr als der Hälfte der Stimmrechte (§§ 850.206, 850.219). Das Geschäft muss außerdem anderen Betrieb unterstützen oder frühere Tätigkeiten aufrechterhalten (§ 850.501(c)).

fact-supports_other_operations = Unterstützt es einen Betrieb, der keine erfasste Tätigkeit ist?
fact-supports_other_operations-help = Einen Betrieb der „controlled foreign entity“ (§ 850.501(c)). Beispiel: Geld für ihr Vertriebsbüro.

fact-maintains_earlier_activities = Erhält es erfasste Tätigkeiten aus der Zeit vor dem 2. Januar 2025 aufrecht?
fact-maintains_earlier_activities-help = Solche, die die „controlled foreign entity“ schon vor diesem Tag ausübte (§ 850.501(c)). Beispiel: die Erhaltung einer Chipmontage, die 2024 lief; eine neue Linie für anderes ist keine Erhaltung.

fact-uncalled_commitment = Beruht es auf einer verbindlichen, noch nicht abgerufenen Kapitalzusage?
fact-uncalled_commitment-help = „Binding, uncalled capital commitment“: verbindlich zugesagtes, noch nicht abgerufenes Kapital, etwa die Zusage eines Anlegers an einen Fonds. Auch der Tag der Zusage und der des Geschäfts entscheiden (§ 850.501(d)).

fact-committed_before_effective = Wurde die Zusage vor dem 2. Januar 2025 eingegangen?
fact-committed_before_effective-help = Bis zum 1. Januar 2025, dem Tag vor dem Inkrafttreten (§ 850.501(d)).

fact-committed_on_effective = Wurde die Zusage am 2. Januar 2025 eingegangen?
fact-committed_on_effective-help = § 850.501(d) verlangt eine Zusage vor diesem Tag und schweigt zum Tag selbst. Unsere Lesart, nach dem Wortlaut: Das ist zu spät. Nach der anderen ist es rechtzeitig.

fact-made_after_effective = Wird das Geschäft nach dem 2. Januar 2025 getätigt?
fact-made_after_effective-help = Am 3. Januar 2025 oder später (§ 850.501(d)).

fact-made_on_effective = Wird das Geschäft am 2. Januar 2025 getätigt?
fact-made_on_effective-help = § 850.501(d) verlangt ein Geschäft nach diesem Tag und schweigt zum Tag selbst. Unsere Lesart, nach dem Wortlaut: Es ist nicht ausgenommen. Nach der anderen ist es das.

fact-syndicate_default = Wird bei Ausfall eines Konsortialkredits ein Stimmrechtsanteil erworben?
fact-syndicate_default-help = Bei Ausfall („default“) oder einem anderen Umstand eines Darlehens oder einer ähnlichen Finanzierung, die ein Bankenkonsortium im Wege der „loan participation“ gewährt hat (§ 850.501(e)). Außerdem darf der US-Kreditgeber nicht allein vorgehen können und nicht der „syndication agent“ sein.

fact-cannot_act_alone = Kann der US-Kreditgeber gegenüber dem Schuldner nicht von sich aus handeln?
fact-cannot_act_alone-help = Er kann allein keinerlei Maßnahme gegenüber dem Schuldner einleiten (§ 850.501(e)(1)). Beispiel: Nur der Agent darf das, wenn die meisten Kreditgeber dafür gestimmt haben.

fact-is_syndication_agent = Ist der US-Kreditgeber der „syndication agent“?
fact-is_syndication_agent-help = Die Bank, die das Konsortium zusammenbringt. Für sie gilt die Ausnahme nicht (§ 850.501(e)(2)).

fact-employment_compensation = Erhält es eine natürliche Person als Arbeitsvergütung?
fact-employment_compensation-help = „Employment compensation“: die Gewährung von Eigenkapital an einer „covered foreign person“ oder einer Option darauf oder die Ausübung einer solchen Option (§ 850.501(f)). Beispiel: die Aktienoptionen einer Ingenieurin.

fact-designated_country = Ist eine Person aus einem Land beteiligt, das der US-Finanzminister benannt hat?
fact-designated_country-help = Ein Land oder Gebiet außerhalb der USA, vom „Secretary of the Treasury“ öffentlich benannt (§ 850.501(g)(1)(i), (g)(3)). Bisher ist uns keines bekannt. Auch die Art des Geschäfts muss als abgedeckt festgestellt sein.

fact-addressed_elsewhere = Ist es von einer Art, die nach Feststellung des US-Finanzministers dort abgedeckt ist?
fact-addressed_elsewhere-help = Der „Secretary of the Treasury“ hat festgestellt, dass Maßnahmen, die jenes Land trifft oder treffen kann, den Bedenken voraussichtlich angemessen begegnen (§ 850.501(g)(1)(ii)).

fact-exemption_granted = Wurde eine Befreiung im nationalen Interesse erteilt?
fact-exemption_granted-help = „National interest exemption“ des US-Finanzministeriums, auf Antrag und nur gültig in Schriftform mit Unterschrift seines Assistant Secretary oder Deputy Assistant Secretary for Investment Security (§ 850.502(a), (e)). Sie kann verbindliche Auflagen enthalten.

fact-statutory_exception = Ist es ein Verhalten, das 50 U.S.C. 1702(b) jeder Regelung entzieht?
fact-statutory_exception-help = In den dort gezogenen Grenzen: persönliche Kommunikation ohne Übertragung von Werten, Spenden gegen menschliches Leid, Informationsmaterial und was gewöhnlich zum Reisen gehört (§ 850.503). Eine Investition ist kaum je darunter.

## KI-Systeme

fact-other_ai_systems = Entwickelt das Unternehmen andere KI-Systeme als die hier beschriebenen?
fact-other_ai_systems-help = Ein einziges KI-System, das einen Absatz erfüllt, genügt. Solange dies offen ist, könnte eines den Ausschlag geben, das niemand beschrieben hat.

fact-develops_ai_system = Entwickelt das Unternehmen dieses KI-System?
fact-develops_ai_system-help = „Develop“: jede Stufe vor der Serienfertigung, also Entwurf oder wesentliche Änderung, Forschung, Prototypen und deren Erprobung, Pilotfertigung, Konfigurations- und Integrationsentwurf (§ 850.211). Wer nur nutzt, was andere entwickelt haben, entwickelt nicht.

fact-runs_on_third_party_model = Ist es ein Produkt auf Grundlage eines fremden Modells oder Systems?
fact-runs_on_third_party_model-help = Werkzeug, Anwendung oder Dienst, der ganz oder teilweise ein fremdes KI-Modell nutzt (§ 850.202(b)).

fact-modifies_third_party_model = Hat das Unternehmen dieses Modell selbst entworfen oder wesentlich verändert?
fact-modifies_third_party_model-help = Bloßes Aufrufen oder Betreiben genügt nicht. „Substantive modification“ ist nicht definiert.

fact-internal_use_only = Passt das Unternehmen nur ein fremdes Modell für den Eigengebrauch an?
fact-internal_use_only-help = Anpassen, Konfigurieren oder Feinabstimmen („fine-tuning“) ausschließlich für internen, nicht kommerziellen Gebrauch, nicht zum Verkauf oder zur Lizenzierung. Das Training eines eigenen Modells ist nicht gemeint.

fact-own_model_internal_use = Trainiert das Unternehmen ein eigenes Modell ausschließlich für den eigenen, nicht kommerziellen Gebrauch?
fact-own_model_internal_use-help = Die Anmerkungen schützen nur das Anpassen eines fremden Modells; ob das Training eines eigenen für denselben Gebrauch ebenso geschützt ist, ist eine Frage der Lesart.

fact-internal_use_singled_out = Gehört dieser Eigengebrauch zu den in den Anmerkungen genannten?
fact-internal_use_singled_out-help = Nachrichtendienst, Massenüberwachung, militärische Verwendung, Werkzeuge der digitalen Forensik, Penetrationstests oder Steuerung von Robotersystemen.

fact-internal_use_cybersecurity = Dient dieser Eigengebrauch der Cybersicherheit?
fact-internal_use_cybersecurity-help = Zum Beispiel dem Schutz des eigenen Netzes. Die Anmerkung 3 („Note 3“) nennt sie nicht unter den hervorgehobenen Verwendungen, obwohl § 850.217(d)(2)(i) sie nennt. Unsere Lesart, nach dem Wortlaut: Solcher Eigengebrauch bleibt geschützt.

fact-designed_for_military = Ist es für eine militärische Verwendung ausgelegt?
fact-designed_for_military-help = „Military end use“, etwa Zielerfassung für Waffen, Zielerkennung, Gefechtssimulation, Steuerung von Militärfahrzeugen oder Waffen, militärische Entscheidungen, Entwicklung von Waffen, Gefechtslogistik und Instandhaltung. Es genügt, dass dies eine Verwendung unter mehreren ist.

fact-designed_for_intelligence = Ist es für Nachrichtendienste oder Massenüberwachung ausgelegt?
fact-designed_for_intelligence-help = „Government intelligence or mass-surveillance end use“, etwa durch Auswertung von Text, Ton oder Bild, Bilderkennung, Standortverfolgung oder heimliches Abhören. Es genügt, dass dies eine Verwendung unter mehreren ist.

fact-designed_exclusively = Ist es ausschließlich für solche Zwecke ausgelegt?
fact-designed_exclusively-help = Für militärische, nachrichtendienstliche oder der Massenüberwachung dienende Verwendungen und nichts anderes.

fact-intended_for_military = Bestimmt das Unternehmen es für eine militärische Verwendung?
fact-intended_for_military-help = Es zählt die Absicht des Unternehmens, gleich was das System sonst kann.

fact-intended_for_intelligence = Bestimmt das Unternehmen es für Nachrichtendienste oder Massenüberwachung?
fact-intended_for_intelligence-help = Es zählt die Absicht des Unternehmens, gleich was das System sonst kann.

fact-only_venture_intends = Beabsichtigt nur das Gemeinschaftsunternehmen diese Verwendung, nicht sein chinesischer Partner?
fact-only_venture_intends-help = § 850.224(j) nennt, was die „covered foreign person“ beabsichtigt; ob die Absicht des Gemeinschaftsunternehmens genügt, ist eine Frage der Lesart. Ohne Gemeinschaftsunternehmen „Nein“.

fact-intended_for_cybersecurity = Bestimmt das Unternehmen es für Anwendungen der Cybersicherheit?
fact-intended_for_cybersecurity-help = Bei jedem Trainingsaufwand.

fact-intended_for_forensics = Bestimmt das Unternehmen es für Werkzeuge der digitalen Forensik?
fact-intended_for_forensics-help = Bei jedem Trainingsaufwand.

fact-intended_for_penetration_testing = Bestimmt das Unternehmen es für Werkzeuge zum Penetrationstest?
fact-intended_for_penetration_testing-help = Bei jedem Trainingsaufwand.

fact-intended_for_robot_control = Bestimmt das Unternehmen es zur Steuerung von Robotersystemen?
fact-intended_for_robot_control-help = Bei jedem Trainingsaufwand.

fact-primarily_biological = Wurde es hauptsächlich mit biologischen Sequenzdaten trainiert?
fact-primarily_biological-help = „Biological sequence data“, etwa Protein-, DNA- oder RNA-Sequenzen. Weder ein Anteil noch eine Maßeinheit ist festgelegt.

## Zahlen

measure-designed_temperature_kelvin = Für welche tiefste Betriebstemperatur, in Kelvin, ist ein von ihm entworfener Schaltkreis ausgelegt?
measure-designed_temperature_kelvin-help = Verboten bei 4,5 Kelvin oder darunter; 4,5 selbst zählt mit (§ 850.224(c)). Geben Sie eine Zahl oder einen Bereich ein: 4,2 oder 3–5. Ein Chip für Frost bis −40 °C hat 233.

measure-logic_node_nanometers = In welchem kleinsten Technologieknoten, in Nanometern, fertigt es Logikschaltkreise?
measure-logic_node_nanometers-help = Verboten in einem „production technology node“ von 16/14 Nanometern oder weniger; 16 und 14 selbst zählen mit (§ 850.224(d)(1)). Geben Sie eine Zahl oder einen Bereich ein: 28 oder 14–22.

measure-nand_layers = Wie viele Lagen hat der NAND-Speicher, den es fertigt, höchstens?
measure-nand_layers-help = Verboten mit 128 oder mehr Lagen („layers“); 128 selbst zählt mit (§ 850.224(d)(2)). Geben Sie eine Zahl oder einen Bereich ein: 96 oder 120–130.

measure-dram_half_pitch_nanometers = Mit welchem kleinsten „half-pitch“, in Nanometern, fertigt es DRAM?
measure-dram_half_pitch_nanometers-help = Verboten in einem Technologieknoten mit einem „half-pitch“ (halben Rasterabstand) von 18 Nanometern oder weniger; 18 selbst zählt mit (§ 850.224(d)(3)). Geben Sie eine Zahl oder einen Bereich ein: 19 oder 17–20.

measure-fabricated_temperature_kelvin = Für welche tiefste Betriebstemperatur, in Kelvin, ist ein von ihm gefertigter Schaltkreis ausgelegt?
measure-fabricated_temperature_kelvin-help = Verboten bei 4,5 Kelvin oder darunter; 4,5 selbst zählt mit (§ 850.224(d)(6)). Geben Sie eine Zahl oder einen Bereich ein: 4,2 oder 3–5. Ein Chip für Frost bis −40 °C hat 233.

measure-double_precision_petaflops = Wie viele Petaflops doppelter Genauigkeit (64 Bit) kann der Supercomputer theoretisch leisten?
measure-double_precision_petaflops-help = Verboten mit 100 oder mehr „double-precision (64-bit) petaflops“ in dem begrenzten Raum; 100 selbst zählt mit (§ 850.224(f)). Gemeint ist die theoretische Leistung, nicht ein Messergebnis. Geben Sie eine Zahl oder einen Bereich ein: 85 oder 80–120.

measure-single_precision_petaflops = Wie viele Petaflops einfacher Genauigkeit (32 Bit) kann der Supercomputer theoretisch leisten?
measure-single_precision_petaflops-help = Verboten mit 200 oder mehr „single-precision (32-bit) petaflops“ in dem begrenzten Raum; 200 selbst zählt mit, und eine der beiden Genauigkeiten genügt (§ 850.224(f)). Gemeint ist die theoretische Leistung, nicht ein Messergebnis. Geben Sie eine Zahl oder einen Bereich ein: 150 oder 180–220.

measure-envelope_cubic_feet = Wie groß ist der Raum, den der Supercomputer einnimmt, in Kubikfuß?
measure-envelope_cubic_feet-help = Die Leistung zählt in einem Raum („envelope“) von 41.600 Kubikfuß oder weniger, rund 1.178 m³; 41.600 selbst zählt mit (§ 850.224(f)). „Envelope“ ist nicht definiert; sehen Sie bei einer größeren Anlage auch auf das, was in so viel Raum steht. Ein Kubikmeter sind rund 35,3 Kubikfuß. Geben Sie eine Zahl oder einen Bereich ein: 38.000 oder 40.000–45.000.

measure-committed_capital_dollars = Wie viel Kapital hat der „limited partner“ zugesagt, in US-Dollar?
measure-committed_capital_dollars-help = Ausgenommen sind nicht mehr als 2.000.000 US-Dollar, zusammengerechnet über alle Anlage- und Co-Investitionsvehikel des Fonds; 2.000.000 selbst ist noch ausgenommen („committed capital“, § 850.501(a)(1)(iii)(A)). Geben Sie eine Zahl oder einen Bereich ein: 1.500.000 oder 1.000.000–3.000.000.

question-operations = Wie viele Rechenoperationen brauchte das Training?
question-system = KI-System { $number }

group-investor = Der Investor
group-transaction = Das Geschäft
group-knowledge = Was der Investor weiß
group-target = Das Unternehmen
group-lists = Listen der USA
group-exceptions = Ausnahmen
group-development = Wer es entwickelt

source-own_records = Aus den Unterlagen des Investors
source-public_record = Aus öffentlichen Quellen
source-target = Beim Unternehmen erfragen
source-counsel = Eine Wertung, mit anwaltlichem Rat zu treffen

matters = Könnte den Ausgang ändern.
