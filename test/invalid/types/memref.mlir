// flags: --allow-unregistered-dialect
// rule: a memref has angle brackets
%0 = "ex.op"() : () -> memref
// -----
// rule: a memref type is closed
%0 = "ex.op"() : () -> memref<4xi32
// -----
// rule: a memref has an element type
%0 = "ex.op"() : () -> memref<4x>
// -----
// rule: an x follows each dimension of a memref
%0 = "ex.op"() : () -> memref<4>
// -----
// rule: a memref has no negative dimension
%0 = "ex.op"() : () -> memref<-4xi32>
// -----
// rule: a memref has elements of a type that fits in memory
%0 = "ex.op"() : () -> memref<4xtensor<4xi32>>
// -----
// rule: a memref has no elements of a tuple
%0 = "ex.op"() : () -> memref<4xtuple<i32>>
// -----
// rule: a memref has no elements of none
%0 = "ex.op"() : () -> memref<4xnone>
// -----
// rule: a memref has no elements of an unknown dialect
%0 = "ex.op"() : () -> memref<4x!ex.t>
// -----
// rule: the layout of a memref has the rank of the memref
%0 = "ex.op"() : () -> memref<4xi32, affine_map<(d0, d1) -> (d0, d1)>>
// -----
// rule: strides of a memref are as many as its dimensions
%0 = "ex.op"() : () -> memref<4x4xi32, strided<[1]>>
// -----
// rule: the layout of a memref is an affine map or another layout, not a number behind the space
%0 = "ex.op"() : () -> memref<4xi32, 1, affine_map<(d0) -> (d0)>>
// -----
// rule: a memref has one memory space
%0 = "ex.op"() : () -> memref<4xi32, 1, 2>
// -----
// rule: a memref has one memory space behind its layout
%0 = "ex.op"() : () -> memref<4xi32, strided<[1]>, 1, 2>
// -----
// rule: a memref has one layout
%0 = "ex.op"() : () -> memref<4xi32, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>>
// -----
// rule: a memory space is an integer, string, dictionary or attribute of a dialect
%0 = "ex.op"() : () -> memref<4xi32, 1.0>
// -----
// rule: a memory space is no array
%0 = "ex.op"() : () -> memref<4xi32, [1]>
// -----
// rule: a memory space is no unit
%0 = "ex.op"() : () -> memref<4xi32, unit>
// -----
// rule: a memory space follows its comma
%0 = "ex.op"() : () -> memref<4xi32,>
// -----
// rule: an unranked memref has no layout
%0 = "ex.op"() : () -> memref<*xi32, affine_map<(d0) -> (d0)>>
// -----
// rule: an unranked memref has one memory space
%0 = "ex.op"() : () -> memref<*xi32, 1, 2>
// -----
// rule: an unranked memref has elements of a type that fits in memory
%0 = "ex.op"() : () -> memref<*xtensor<4xi32>>
// -----
// rule: the offset of a strided layout follows its keyword
%0 = "ex.op"() : () -> memref<4xi32, strided<[1], 4>>
// -----
// rule: an integer set is no layout
%0 = "ex.op"() : () -> memref<4xi32, affine_set<(d0) : (d0 >= 0)>>
