# The first page.

check-title = May this deal be made?
check-lede = The U.S. outbound investment rule, 31 CFR Part 850, checked in your browser.
