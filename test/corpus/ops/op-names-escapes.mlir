"builtin.module"() ({
  "foo.has space"() : () -> ()
  "foo.tab\09stop"() : () -> ()
  "foo.quote\22s"() : () -> ()
  "foo.back\\slash"() : () -> ()
  "foo.caf\C3\A9"() : () -> ()
  "0start"() : () -> ()
}) : () -> ()

