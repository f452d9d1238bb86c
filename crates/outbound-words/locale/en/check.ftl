# The first page.

check-title = May this deal be made?
check-lede = The U.S. outbound investment rule, 31 CFR Part 850, checked in your browser. Fill in the blanks with what you know; type ranges where you are not sure.

sentence-parameters_and_data = { $investor } buys { $interest } in { $target } that trains an AI model with { $parameters } active parameters on { $tokens } tokens, { $data }, intended for { $end_use }. The company is { $listed }.
sentence-chip_time = { $investor } buys { $interest } in { $target } that trains an AI model, { $data }, on { $chips } { $accelerator } chips for { $hours } hours, intended for { $end_use }. The company is { $listed }.
sentence-stated = { $investor } buys { $interest } in { $target } that trains an AI model with { $operations } operations, { $data }, intended for { $end_use }. The company is { $listed }.

blank-investor = Investor
blank-investor-us_entity = A U.S. fund or company
blank-investor-us_individual = A U.S. citizen
blank-investor-us_resident = A U.S. permanent resident
blank-investor-in_united_states = Someone in the United States
blank-investor-not_us = A non-U.S. investor
blank-investor-open = Some investor
blank-investor-answers = An investor as answered below

blank-interest = What is bought
blank-interest-unlisted_shares = unlisted shares
blank-interest-listed_shares = publicly traded shares
blank-interest-no_equity = no equity
blank-interest-open = something
blank-interest-answers = what is answered below

blank-target = The company
blank-target-in_china = a company run from China
blank-target-organized_in_china = a company organized in China but run elsewhere
blank-target-owned_from_china = a company elsewhere, at least half Chinese-held
blank-target-elsewhere = a company with no tie to China
blank-target-open = a company
blank-target-answers = a company as answered below

blank-data = What it is trained on
blank-data-other = mostly text, images or other data
blank-data-biological = primarily biological sequences
blank-data-open = of a kind not known
blank-data-answers = as answered below

blank-end_use = What it is meant for
blank-end_use-general = general use
blank-end_use-military = military use
blank-end_use-intelligence = government intelligence or mass surveillance
blank-end_use-cybersecurity = cybersecurity
blank-end_use-forensics = digital forensics
blank-end_use-penetration_testing = penetration testing
blank-end_use-robot_control = the control of robots
blank-end_use-open = ends not known
blank-end_use-answers = what is answered below

blank-listed = U.S. lists
blank-listed-none = on no U.S. list
blank-listed-entity_list = on the Entity List
blank-listed-military_end_user_list = on the Military End User List
blank-listed-sdn_list = on the SDN List
blank-listed-ns_cmic_list = on the NS-CMIC List
blank-listed-open = perhaps on a U.S. list
blank-listed-answers = listed as answered below

way = Work out the operations from
way-parameters_and_data = parameters and data
way-chip_time = chips and time
way-stated = a known number

input-parameters = Active parameters
input-parameters-hint = Those that multiply each token. Of a mixture of experts only the active ones. 37B, 50B–70B, 500B ×/÷ 10
input-tokens = Training tokens
input-tokens-hint = Tokens processed: unique tokens times epochs. 14.8T, 10T–15T
input-chips = Accelerators
input-chips-hint = Whole chips, not cores. 2,048
input-hours = Hours
input-hours-hint = By the clock. 1,300, 2 months, 50–60 days
input-peak = Peak of one chip
input-peak-hint = Dense, in operations per second, if the chip is not in the list. 989 TFLOP/s
input-utilisation = Utilization
input-utilisation-hint = The share of the peak that reached the model. Empty: about 33%, within a factor of 1.8
input-operations = Training operations
input-operations-hint = A count, not a rate. 10^25, 1e25, 3×10^24, 43,500 PFLOP/s-days

accelerator-none = other
precision-none = not known
structure-assumed = 6 × parameters × tokens is right within a factor of { $factor }
coverage = How much of the estimate the law is shown
coverage-hint = The rule says nothing of estimates. The law is read against the middle { $percent } of this one: that is our reading, and yours to change.
coverage-option = the middle { $percent }%

understood-range = { $low } to { $high }
understood-about = { $middle }, within a factor of { $factor }
understood-at-least = { $minimum } or somewhat more
understood-either = { $first } or { $second }
bound-at-most = at most { $number }
bound-less-than = less than { $number }
bound-at-least = at least { $number }
bound-more-than = more than { $number }
bound-both = { $low } and { $high }
bound-operations = { $bounds } operations
bound-no-chance = No chance can be given: only a bound is known.

estimate-none = No estimate yet
estimate-missing = Enter { $input } for an estimate.
estimate-operations = { $operations } operations
estimate-range = 90% range { $low } – { $high }
estimate-point = taken as exact
estimate-working = = { $working }
estimate-description = Estimate { $operations } operations, 90% range { $low } to { $high }.
estimate-nothing = The scale of training operations with the rule’s lines; no estimate yet.
estimate-unknown-accelerator = No accelerator is called { $name }. Its peak can be entered instead.
estimate-no-peak = No { $precision } peak is known for { $name }. It can be entered instead.
estimate-more-than-all = { $part } cannot be part of { $whole }.

chance-below-permille = <0.1%
chance-above-permille = >99.9%
chance-never = 0%
chance-always = 100%

line-notifiable = notifiable above { $line }
line-biological = biological: prohibited above { $line }
line-prohibited = prohibited above { $line }

why-heading = What decides it
assumed-heading = Taken as given, change if wrong
deeper = Go deeper: all facts
back-to-sentence = Back to the sentence
start-over = Empty everything
example = Back to the example
trace-heading = The whole reading, paragraph by paragraph
next-dont-know = Only what you do not know could still narrow this.
add-system = Describe another AI system
remove-system = Take out AI system { $number }

rule-date = Rule text of { $published }, in force since { $effective }. New rules are due by { $due }.
not-advice = A reading aid, not legal advice.

trace-all = all of
trace-any = at least one of
trace-not = not
trace-yields = gives way to { $place }
trace-exceeds = trained with more than { $line } operations
trace-given = read where § { $section } is met

misread-empty = Enter a number.
misread-not-a-number = “{ $part }” is not a number. Write it like 37B, 14.8T, 10^25 or 2,048.
misread-not-understood = “{ $part }” is not understood. Write a number, a range such as 50B–70B, or 500B ×/÷ 10.
misread-not-finite = A finite number is needed.
misread-too-large = { $part } is more than anything that can be counted. Check the exponent.
misread-too-small = { $part } is too small to count.
misread-zero = Zero cannot be right here. Leave the field empty if you do not know.
misread-negative = A number above zero is needed.
misread-slip-superscript = { $part } can hardly be meant: the raised exponent seems to have been lost.
misread-slip-exponent = { $part } can hardly be meant: this looks like the exponent alone.
misread-slip-notation = { $part } can hardly be meant: in English a point comes before decimals and a comma groups thousands.
misread-slip-letter = { $part } can hardly be meant: no model is that small; the letter for billions or trillions seems to be missing.
misread-slip-percent = { $part } can hardly be meant: the percent sign seems to be missing.
misread-two-readings = { $part } can be read in two ways: { $first } or { $second }.
misread-rate = { $part } is a rate: operations per second. A count is needed. Multiply it by the seconds the training took, or use chips and time.
misread-rate-perhaps = { $part } is written for counts and for rates. Write FLOP for a count; for a rate use chips and time.
misread-wrong-unit = { $part } measures { $found }; this field asks for { $expected }.
misread-reversed = The lower end of a range comes first.
misread-reaches-zero = The lower end of “{ $part }” would not be above zero. Write a range such as 1e23–9e24, or a bound such as ≤ 9e24.
misread-one-number = “{ $part }” is more than one number, and this field needs one. Write a number such as 10^25.
misread-no-such-date = There is no day { $part } from 1900 to 2199. Check day, month and year.
misread-factor = A factor of uncertainty must be above 1.
misread-above-whole = { $part } is more than 100%.

unit-parameters = parameters
unit-tokens = tokens
unit-chips = chips
unit-hours = time
unit-operations-per-second = operations per second
unit-utilisation = a share
unit-operations = operations

assume-plain_purchase = It is a plain purchase: no fund interest, foreclosure, loan, conversion, assets, joint venture or government business.
assume-plain_purchase-changed = What else the transaction is, as you answered.
assume-knows = The investor knows what the company does.
assume-knows-changed = What the investor knows, as you answered.
assume-no_holder = The company holds no seat, interest or power in other covered Chinese persons.
assume-no_holder-changed = What the company holds, as you answered.
assume-no_other_activity = The company does nothing else the rule covers: no chips, chip tools, supercomputers or quantum technology.
assume-no_other_activity-changed = What else the company does, as you answered.
assume-develops = The company develops the AI system itself.
assume-develops-changed = Who develops the AI system, as you answered.
assume-own_model = The model is its own, neither merely a third party’s adapted nor only for internal use.
assume-own_model-changed = Whose model it is, as you answered.
assume-no_other_system = The company develops no other AI system.
assume-no_other_system-changed = Other AI systems of the company, as you answered.
assume-minority_rights = The investment gives no rights beyond standard minority protections.
assume-minority_rights-changed = The rights of the investment, as you answered.
assume-no_other_exception = No other exception or exemption applies.
assume-no_other_exception-changed = Other exceptions, as you answered.
close = Close
not-needed = { $number ->
        [one] One question that cannot matter by what is known so far
       *[other] { $number } questions that cannot matter by what is known so far
    }
blank-investor-us_controlled = A foreign company controlled from the U.S.
trace-more-than = { $figure } more than { $line }
trace-at-least = { $figure } { $line } or more
trace-at-most = { $figure } { $line } or less
unit-bare = a number
unit-epochs = passes over the data
unit-examples = examples
unit-chip-hours = chip-hours
unit-dollars = money
unit-dollars-per-chip-hour = the price of a chip-hour
unit-kilowatt-hours = energy
unit-kelvin = a temperature
unit-nanometers = a length
unit-layers = layers
unit-cubic-feet = a volume
unit-square-millimeters = an area
unit-watts = power
group-activities = What else the company does
because = The answers that settle it: none of these can be spared
known-operations = Its training took { $range } operations.

# The page of the rules.

rules-title = The rule, as it is read here
rules-lede = 31 CFR Part 850 in our words, paragraph by paragraph, exactly as the check reads it. The Code itself prevails; each paragraph links to it.
rules-version = In force since { $from }, published at { $source }.
rules-always = in any case
rules-never = in no case
rules-any-system = any one AI system of the company
rules-room = Where the text leaves room
rules-room-lede = At each of these points the check takes a reading, ours, and says so where the other one would come out differently for the deal at hand.
rules-other = Otherwise read:
rules-data = The rule as data (JSON)
rules-see = { $says }: see { $place }
reason-no-case = (none of the cases listed there)
groups = On this page
group-system = AI systems

# What follows.

outcomes-left = Not ruled out then: { $outcomes }.
follows-heading = What follows
follows-nothing = The rule asks nothing of the investor for this deal.
duty-not_engage = The investor may not make this deal.
duty-prevent_by_entity = The U.S. parent takes all reasonable steps to prohibit and prevent its foreign entity’s deal.
duty-not_direct = A U.S. person with authority at the investor may not direct, order, decide upon or approve it.
duty-notify = The investor files a notification with the Treasury.
duty-notify_for_entity = The U.S. parent files a notification of its foreign entity’s deal with the Treasury.
duty-notify_knowledge = Whoever actually learns after completion what would have made the deal covered files a notification, be it then notifiable or prohibited.
duty-answer = Whoever has filed answers the Treasury’s questions.
duty-update = Whoever filed before completion updates what has materially changed.
duty-supplement = What could not be given is handed in, in writing, once it is to be had.
duty-keep_records = A copy of the notification and what supports it is kept.
duty-correct = A material omission or inaccuracy is reported in writing.
duty-keep_conditions = The conditions of the exemption are kept.
due-as_asked = In the time the Treasury sets.
due-by = By { $day }.
due-until = Through { $day }.
due-ten-years = For ten years from the filing.
due-within-completion = Within 30 calendar days after the completion date.
due-within-knowledge = Promptly, within 30 calendar days after learning it.
due-within-information = Promptly, within 30 calendar days after it becomes available.
due-within-error = Promptly, within 30 calendar days after learning of it.
day-no-such-year = The year { $year } can hardly be meant: a day counts from { $first } to { $last }. Write the year with four digits, such as 2026.
day-unfinished = This is no whole day yet and counts for nothing: enter day, month and year.
day-completion = Completion date, if known
day-knowledge = Learned something decisive afterwards on
day-filing = Filed on
warning-not_in_force = On { $day } the rule was not in force: it took effect on 2 January 2025.
warning-after_check = The text read here was last compared with the Code on { $day }; check for changes since.
warning-day_unknown = No day was given: read by the text in force on { $day }.
warning-completion_unknown = No completion date was given: read by the text in force on { $day }.
warning-other_law = This is about Part 850 alone. Other law may forbid the deal or ask for a license: sanctions, the ban on securities of Chinese military companies, export controls, or another country’s rules (§ 850.102).
warning-knew_at_completion = What was known on the completion date or before is knowledge at the time, not later knowledge.
warning-coins_pending = New regulations under the COINS Act are due by { $day }; until then this rule applies.
warning-coins_due = New regulations under the COINS Act were due by { $day } and may have replaced what is read here.
warning-hypothetical = This is not the rule’s result: the line of { $rule } was moved to { $here }. Where the rule’s words name { $rule }, { $here } was read.
coins-countries = The COINS Act adds countries: Cuba, Iran, North Korea, Russia and, under its former government, Venezuela.
coins-control = The COINS Act reaches persons under direction or control without a floor of ownership.
coins-technologies = The COINS Act adds hypersonic systems and high-performance computing.
coins-directing = The COINS Act also reaches directing what is only notifiable.
coins-holders = The COINS Act’s own definition does not name holders that depend on covered persons.
coins-exceptions = The COINS Act has exceptions of its own, with other conditions.
readings-heading = Where the text leaves room, and it matters here
