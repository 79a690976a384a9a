"test.cfg"() ({
^entry:
  "test.jump"()[^loop.body, ^exit-1] : () -> ()
^exit-1:
  "test.end"() : () -> ()
^loop.body:
  "test.jump"()[^loop.body, ^99] : () -> ()
^99:
  "test.end"() : () -> ()
}) : () -> ()
