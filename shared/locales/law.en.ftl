# The law explained: rules, steps and sources of the calculation. Written for people who never read a law.
