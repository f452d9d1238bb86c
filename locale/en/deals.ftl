# The deals in the page: files, comparing, sharing, wiping.

deals-title = Your deals
deals-lede = Deals stand in this page only. Save them to files of your own and open them again.
