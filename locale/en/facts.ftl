# Every fact the rule turns on. Keys of the family `fact-` end in the fact's name.

facts-title = All facts
facts-lede = Every fact the rule turns on. Answer in any order; what you leave open stays open.
