%0 = "test.a"(%1) : (i32) -> i32 loc("a.py":1:1)
%1 = "test.b"(%0) : (i32) -> i32 loc("a.py":2:1)
