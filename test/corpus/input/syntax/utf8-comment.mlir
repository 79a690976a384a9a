// Größe × 日本
"test.op"() : () -> ()
