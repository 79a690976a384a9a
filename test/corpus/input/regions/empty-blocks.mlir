"test.cfg"() ({
  "test.jump"()[^a] : () -> ()
^a:
  "test.jump"()[^a] : () -> ()
^b(%x: i32, %y: !foo.t):
  "test.end"() : () -> ()
}) : () -> ()
