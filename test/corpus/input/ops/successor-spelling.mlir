"test.cfg"() ({
  "test.jump" ( ) [ ^a , ^a ] : ( ) -> ( )
^a :
  "test.end"() : () -> ()
}) : () -> ()
