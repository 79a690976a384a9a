// RUN: jpto-opt %s --allow-unregistered-dialect --print-op-stats -o /dev/null 2>&1 | FileCheck %s
// RUN: jpto-opt %s --allow-unregistered-dialect --print-op-stats=json -o /dev/null 2>&1 | FileCheck %s --check-prefix=JSON

"a.b"() : () -> ()
"a.b"() : () -> ()
"foo"() : () -> ()

// CHECK: Operations encountered:
// CHECK-NEXT: -----------------------
// CHECK-NEXT: {{^}}        a.b      , 2{{$}}
// CHECK-NEXT: {{^}}  builtin.module , 1{{$}}
// CHECK-NEXT: {{^}}          foo    , 1{{$}}

// JSON: {
// JSON-NEXT: "a.b" : 2,
// JSON-NEXT: "builtin.module" : 1,
// JSON-NEXT: "foo" : 1
// JSON-NEXT: }
