"test.region"() ({
^entry:
  "test.a"() : () -> ()
}) : () -> ()
"test.region"() ({
^entry():
  "test.b"() : () -> ()
}) : () -> ()
"test.region"() ({
^only:
}) : () -> ()
"test.region"() ({}) : () -> ()
"test.region"() ({ }, {}) : () -> ()
