"builtin.module"() ({
^bb0:
}) : () -> () loc(#loc)
#loc = loc("a.py":1:1)

