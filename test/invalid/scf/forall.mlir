// flags: --allow-unregistered-dialect
// rule: a forall has static bounds
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>}> ({
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
// rule: a forall has static upper bounds
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64>, staticStep = array<i64>}> ({
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
// rule: the static bounds of a forall are of i64
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i32: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
// rule: the dynamic bounds of a forall are of type index
%0 = "ex.value"() : () -> i32
"scf.forall"(%0) <{operandSegmentSizes = array<i32: 0, 1, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: -9223372036854775808>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : (i32) -> ()
// -----
// rule: a forall has an induction variable for each dimension
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
// rule: an induction variable of a forall is of type index
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: i32):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
// rule: a forall has an argument for each output
%0 = "ex.value"() : () -> tensor<4xf32>
%1 = "scf.forall"(%0) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : (tensor<4xf32>) -> tensor<4xf32>
// -----
// rule: an argument of a forall has the type of its output
%0 = "ex.value"() : () -> tensor<4xf32>
%1 = "scf.forall"(%0) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index, %o: tensor<8xf32>):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : (tensor<4xf32>) -> tensor<4xf32>
// -----
// rule: a forall has a result for each output
%0 = "ex.value"() : () -> tensor<4xf32>
"scf.forall"(%0) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index, %o: tensor<4xf32>):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : (tensor<4xf32>) -> ()
// -----
// rule: a forall has an output for each result
%0 = "scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : () -> tensor<4xf32>
// -----
// rule: the outputs of a forall are tensors with a rank
%0 = "ex.value"() : () -> i32
%1 = "scf.forall"(%0) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index, %o: i32):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : (i32) -> i32
// -----
// rule: a forall ends in its own terminator
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: the body of a forall is not empty
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
}) : () -> ()
// -----
// rule: the mapping of a forall has mapping attributes
"scf.forall"() <{mapping = [1 : i32], operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
// rule: the mapping of a forall is an array
"scf.forall"() <{mapping = 1 : i32, operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
// rule: a forall has as many static lower bounds as dimensions
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0, 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
// rule: a forall has a dynamic bound for each that is not static
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: -9223372036854775808>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : () -> ()
// -----
// rule: a forall has no dynamic bound where it is static
%0 = "ex.value"() : () -> index
"scf.forall"(%0) <{operandSegmentSizes = array<i32: 0, 1, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
  ^bb0:
  }) : () -> ()
}) : (index) -> ()
// -----
// rule: the terminator of a forall has a region
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() : () -> ()
}) : () -> ()
// -----
// rule: the region of a forall's terminator is not empty
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
  }) : () -> ()
}) : () -> ()
// -----
// rule: the region of a forall's terminator has insertions only
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
    "ex.op"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
// rule: the region of a forall's terminator is one block
"scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
^bb0(%i: index):
  "scf.forall.in_parallel"() ({
    "cf.br"() [^bb1] : () -> ()
  ^bb1:
  }) : () -> ()
}) : () -> ()
// -----
// rule: the terminator of a forall stands in a forall
"scf.forall.in_parallel"() ({
^bb0:
}) : () -> ()
