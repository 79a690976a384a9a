// rule: a file dictionary is closed
{-#
// -----
// rule: a file dictionary is closed by its own brace
{-# }
// -----
// rule: a section of a file dictionary has a name
{-# : {} #-}
// -----
// rule: a section of a file dictionary has a known name
{-#
  foo: {}
#-}
// -----
// rule: a colon follows the name of a section
{-#
  dialect_resources {}
#-}
// -----
// rule: a dictionary follows the colon of a section
{-#
  dialect_resources: 1
#-}
// -----
// rule: a section is closed
{-#
  dialect_resources: {
#-}
// -----
// rule: sections are separated by commas
{-#
  dialect_resources: {}
  external_resources: {}
#-}
// -----
// rule: a dialect with resources has a name
{-#
  dialect_resources: {
    1: {}
  }
#-}
// -----
// rule: a colon follows the name of a dialect
{-#
  dialect_resources: {
    builtin {}
  }
#-}
// -----
// rule: a dialect with resources is known
{-#
  dialect_resources: {
    foo: { a: "0x0400000001020304" }
  }
#-}
// -----
// rule: a known dialect without resources has none
{-#
  dialect_resources: {
    func: { a: "0x0400000001020304" }
  }
#-}
// -----
// rule: the resources of a dialect are closed
{-#
  dialect_resources: {
    builtin: { a: "0x0400000001020304"
  }
#-}
// -----
// rule: a key of a resource is a word or string
{-#
  dialect_resources: {
    builtin: { 1: "0x0400000001020304" }
  }
#-}
// -----
// rule: a colon follows the key of a resource
{-#
  dialect_resources: {
    builtin: { a = "0x0400000001020304" }
  }
#-}
// -----
// rule: a resource is a string
{-#
  dialect_resources: {
    builtin: { a: 1 }
  }
#-}
// -----
// rule: a resource follows its colon
{-#
  dialect_resources: {
    builtin: { a: }
  }
#-}
// -----
// rule: a resource is written in hex
{-#
  dialect_resources: {
    builtin: { a: "0400000001020304" }
  }
#-}
// -----
// rule: a resource has hex digits only
{-#
  dialect_resources: {
    builtin: { a: "0xZZ00000001020304" }
  }
#-}
// -----
// rule: a resource has its alignment in four bytes
{-#
  dialect_resources: {
    builtin: { a: "0x040000" }
  }
#-}
// -----
// rule: the alignment of a resource is a power of two
{-#
  dialect_resources: {
    builtin: { a: "0x0300000001020304" }
  }
#-}
// -----
// rule: the alignment of a resource is not zero
{-#
  dialect_resources: {
    builtin: { a: "0x0000000001020304" }
  }
#-}
// -----
// rule: resources are separated by commas
{-#
  dialect_resources: {
    builtin: {
      a: "0x0400000001020304"
      b: "0x0400000001020304"
    }
  }
#-}
// -----
// rule: no comma follows the last resource
{-#
  dialect_resources: {
    builtin: { a: "0x0400000001020304", }
  }
#-}
// -----
// rule: a resource that is true is no blob
{-#
  dialect_resources: {
    builtin: { a: true }
  }
#-}
// -----
// rule: an external resource has a name
{-#
  external_resources: {
    1: {}
  }
#-}
// -----
// rule: external resources are closed
{-#
  external_resources: {
    a: { b: true
  }
#-}
// -----
// rule: an external resource is a boolean or string
{-#
  external_resources: {
    a: { b: 1 }
  }
#-}
// -----
// rule: a file dictionary does not stand in a region
"builtin.module"() ({
  {-# #-}
}) : () -> ()
// -----
// rule: a file dictionary is not closed at the top level without being opened
#-}
