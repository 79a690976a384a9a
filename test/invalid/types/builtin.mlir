// flags: --allow-unregistered-dialect
// rule: a vector has no dimension zero
%0 = "ex.op"() : () -> vector<0xi32>
// -----
// rule: a vector has no dimension zero behind others
%0 = "ex.op"() : () -> vector<4x0xi32>
// -----
// rule: a vector has no negative dimension
%0 = "ex.op"() : () -> vector<-1xi32>
// -----
// rule: a vector has no dynamic dimension
%0 = "ex.op"() : () -> vector<?xi32>
// -----
// rule: a vector has elements of a scalar type, not a vector
%0 = "ex.op"() : () -> vector<4xvector<4xi32>>
// -----
// rule: a vector has elements of a scalar type, not complex
%0 = "ex.op"() : () -> vector<4xcomplex<f32>>
// -----
// rule: a vector has elements of a scalar type, not of a dialect
%0 = "ex.op"() : () -> vector<4x!ex.t>
// -----
// rule: a vector has elements of a scalar type, not none
%0 = "ex.op"() : () -> vector<4xnone>
// -----
// rule: a vector has an element type
%0 = "ex.op"() : () -> vector<4x>
// -----
// rule: an x follows each dimension of a vector
%0 = "ex.op"() : () -> vector<4 i32>
// -----
// rule: an x follows the last dimension of a vector
%0 = "ex.op"() : () -> vector<4>
// -----
// rule: a vector has angle brackets
%0 = "ex.op"() : () -> vector
// -----
// rule: a vector type is closed
%0 = "ex.op"() : () -> vector<4xi32
// -----
// rule: a vector type is not empty
%0 = "ex.op"() : () -> vector<>
// -----
// rule: a vector has no encoding
%0 = "ex.op"() : () -> vector<4xi32, 1>
// -----
// rule: a scalable dimension is closed
%0 = "ex.op"() : () -> vector<[4xi32]>
// -----
// rule: a scalable dimension is not empty
%0 = "ex.op"() : () -> vector<[]xi32>
// -----
// rule: a scalable dimension is not dynamic
%0 = "ex.op"() : () -> vector<[?]xi32>
// -----
// rule: a scalable dimension is not zero
%0 = "ex.op"() : () -> vector<[0]xi32>
// -----
// rule: brackets of a scalable dimension hold one dimension
%0 = "ex.op"() : () -> vector<[2x4]xi32>
// -----
// rule: a scalable dimension is not closed twice
%0 = "ex.op"() : () -> vector<[4]]xi32>
// -----
// rule: a tensor has angle brackets
%0 = "ex.op"() : () -> tensor
// -----
// rule: a tensor type is closed
%0 = "ex.op"() : () -> tensor<4xi32
// -----
// rule: a tensor type is not empty
%0 = "ex.op"() : () -> tensor<>
// -----
// rule: a tensor has an element type
%0 = "ex.op"() : () -> tensor<4x?x>
// -----
// rule: an x follows each dimension of a tensor
%0 = "ex.op"() : () -> tensor<4>
// -----
// rule: an x follows a dynamic dimension
%0 = "ex.op"() : () -> tensor<?>
// -----
// rule: an x follows the star of an unranked tensor
%0 = "ex.op"() : () -> tensor<*i32>
// -----
// rule: an unranked tensor has no dimensions
%0 = "ex.op"() : () -> tensor<*x4xi32>
// -----
// rule: a star stands first
%0 = "ex.op"() : () -> tensor<4x*xi32>
// -----
// rule: a tensor has no negative dimension
%0 = "ex.op"() : () -> tensor<-4xi32>
// -----
// rule: a tensor has no scalable dimension
%0 = "ex.op"() : () -> tensor<[4]xi32>
// -----
// rule: an x in a dimension list has a known type behind it
%0 = "ex.op"() : () -> tensor<0x4xf32x>
// -----
// rule: a tensor has elements, no functions
%0 = "ex.op"() : () -> tensor<4x(i32) -> i32>
// -----
// rule: a tensor of tuples is no tensor
%0 = "ex.op"() : () -> tensor<4xtuple<i32>>
// -----
// rule: a tensor of none is no tensor
%0 = "ex.op"() : () -> tensor<4xnone>
// -----
// rule: a tensor of tensors is no tensor
%0 = "ex.op"() : () -> tensor<4xtensor<4xi32>>
// -----
// rule: a tensor of memrefs is no tensor
%0 = "ex.op"() : () -> tensor<4xmemref<4xi32>>
// -----
// rule: the encoding of a tensor is an attribute
%0 = "ex.op"() : () -> tensor<4xi32, i>
// -----
// rule: the encoding of a tensor follows its comma
%0 = "ex.op"() : () -> tensor<4xi32,>
// -----
// rule: a tensor has one encoding
%0 = "ex.op"() : () -> tensor<4xi32, "a", "b">
// -----
// rule: an unranked tensor has no encoding
%0 = "ex.op"() : () -> tensor<*xi32, "a">
// -----
// rule: a complex has angle brackets
%0 = "ex.op"() : () -> complex
// -----
// rule: a complex type is closed
%0 = "ex.op"() : () -> complex<f32
// -----
// rule: a complex type is not empty
%0 = "ex.op"() : () -> complex<>
// -----
// rule: a complex has parts of integer or float type
%0 = "ex.op"() : () -> complex<index>
// -----
// rule: a complex has no parts of a vector
%0 = "ex.op"() : () -> complex<vector<4xf32>>
// -----
// rule: a complex has no parts of complex
%0 = "ex.op"() : () -> complex<complex<f32>>
// -----
// rule: a complex has one element type
%0 = "ex.op"() : () -> complex<f32, f32>
// -----
// rule: a tuple has angle brackets
%0 = "ex.op"() : () -> tuple
// -----
// rule: a tuple type is closed
%0 = "ex.op"() : () -> tuple<i32
// -----
// rule: a tuple has types
%0 = "ex.op"() : () -> tuple<1>
// -----
// rule: the types of a tuple are separated by commas
%0 = "ex.op"() : () -> tuple<i32 i32>
// -----
// rule: no comma follows the last type of a tuple
%0 = "ex.op"() : () -> tuple<i32,>
