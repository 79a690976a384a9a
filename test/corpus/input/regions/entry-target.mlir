"test.cfg"() ({
  "test.jump"()[^b] : () -> ()
^a:
  "test.jump"()[^b] : () -> ()
^b:
  "test.jump"()[^a] : () -> ()
}) : () -> ()
