# The result in full, and what follows from it.

result-title = The result, and what follows
result-lede = Why, how sure, what would change it, who has to do what by when, and what it may cost not to.

hypothetical = Hypothetical lines
moved-heading = What if the lines lay elsewhere?
moved-lede = For exploring. The rule’s lines are those beside each field; a result under other lines is marked wherever it stands.
moved-line-notifiable = Notifiable above
moved-line-biological = Trained primarily on biological sequence data: prohibited above
moved-line-prohibited = Prohibited above
moved-hint = The rule has { $rule }.
moved-back = Back to the rule’s lines

flips-heading = What would change it
flips-show = The smallest changes that lead to another outcome
flips-graver = To a graver outcome
flips-milder = To a milder outcome
flips-to-open = To an open outcome
flips-none = No change of one or two answers was found that leads to another outcome.
flips-note = One or two changes at a time. They show what the result turns on; arranging a deal to get round a prohibition is itself prohibited (§ 850.604(a)).
flips-operations = The operations its training took:
and = And also:
side-more = more than { $line }
side-from = { $line } or more
side-less = less than { $line }
side-most = at most { $line }

follows-open = What follows depends on what is still open.
follows-more = All duties and dates, what would change it, and what it may cost
bearer-investor = The investor
bearer-investor-perhaps = The investor, depending on what is still open
bearer-parent = The U.S. parent of the investor
bearer-parent-perhaps = A U.S. parent of the investor, if there is one
bearer-decider = The U.S. person with authority at the investor
bearer-decider-perhaps = A U.S. person with authority at the investor, if there is one
days-heading = Days the duties run from
day-agreed = Agreed on
day-information = Missing information became available on
day-error = Learned of an omission or inaccuracy on
calendar = Save the last days for a calendar (ICS)
calendar-perhaps = Perhaps: { $duty }

notification-heading = The notification
notification-lede = Filed electronically with the Office of Investment Security, through the Treasury’s Outbound Notification System, each item as far as it applies. Whoever cannot give an item explains why, and what was done to obtain it (§ 850.405(d)).
notification-kind = The paragraph that describes the transaction is, or may be: { $places }.
notification-draft = A draft of it, filled from what is known, is in the memo
completion-is = Its completion date:
filing-own = What it contains if filed under § 850.401
filing-for_entity = What it contains if filed by a U.S. parent under § 850.402
filing-after_knowledge = What it contains if filed after later knowledge under § 850.403
item-perhaps = If the transaction involves an activity of § 850.217(a), (b) or (c).
certification = Certification, and who may sign it
signers = One of these signs it:
steps-heading = All reasonable steps: what the Treasury weighs, among other things

penalty-heading = What a violation may cost
value = What the deal is worth, in U.S. dollars
value-help = Twice this is held against the statutory amount. It stays in this browser like everything else. Enter a number such as 25 million.
penalty-least = Civil penalty for one violation: at most the greater of ${ $statutory } and twice the transaction, by § 850.701(a)(1). The amount is that of { $from } to { $through } ({ $source }).
penalty-statutory = Civil penalty for one violation: at most ${ $amount }, the statutory amount of { $from } to { $through } ({ $source }), which is no less than twice the transaction.
penalty-twice = Civil penalty for one violation: at most ${ $amount }, twice the transaction, which is more than the statutory ${ $statutory } of { $from } to { $through } ({ $source }).
penalty-secondary = This amount is known from a report, not from its publication.
penalty-criminal = Criminal penalties
divestment-perhaps = If it turns out to be prohibited, and was entered into after that day.
penalty-fine-and-years = At most ${ $fine } and { $years } years.
penalty-years = At most { $years } years.
violations = What is a violation
self-disclosure = Voluntary self-disclosure
not-self-disclosure = What may not be counted as a voluntary self-disclosure
measure-understood = = { $value } in the rule’s unit
measure-unit = Typed in
measured-in-double_precision_petaflops = petaflops
measured-in-single_precision_petaflops = petaflops
measured-in-envelope_cubic_feet = cubic feet
measured-in-giga = gigaflops
measured-in-tera = teraflops
measured-in-exa = exaflops
measured-in-cubic_metres = cubic metres

diligence-heading = Knowledge and diligence
diligence-lede = What a reasonable and diligent inquiry would have shown can be held to be something there was reason to know (§ 850.104(b)). The Treasury weighs these points among others, and all together (§ 850.104(c), (d)). Note for the file what was done about each; the check reads none of it.
diligence-note = What was done, and what came of it
diligence-day = On
