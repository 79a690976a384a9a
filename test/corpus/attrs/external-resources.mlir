"builtin.module"() ({
  "test.op"() : () -> ()
}) : () -> ()

{-#
  external_resources: {
    mytool: {
      blob: "0x0400000001020304",
      flag: true,
      off: false,
      text: "some \22quoted\22 text"
    }
  }
#-}

