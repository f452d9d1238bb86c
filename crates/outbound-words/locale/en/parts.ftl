# The words of the components.

power = 10 to the { $exponent }

outcome-prohibited = Prohibited
outcome-prohibited-meaning = may not be made
outcome-notifiable = Notifiable
outcome-notifiable-meaning = may be made; report it within 30 days of completion
outcome-excepted = Excepted
outcome-excepted-meaning = an exception takes it out of the rule
outcome-not_covered = Not covered
outcome-not_covered-meaning = the rule does not reach it

verdict-open = Not ruled out
verdict-settled = Settled
verdict-settled-meaning = No answer to the questions you were not asked could change this.
verdict-ruled-out = ruled out

reason-met = Met.
reason-not-met = Not met.
reason-open = Open.
change = Change
next-heading = What would settle it
next-answer = Answer this next

answer-yes = Yes
answer-no = No
answer-dont_know = Don’t know
answer-does_not_apply = Does not apply
answer-disputed = Disputed
answer-clear = Clear

truth-yes = holds
truth-no = does not hold
truth-unknown = open

suggest = Did you mean { $value }?

ruler-chance = chance above
