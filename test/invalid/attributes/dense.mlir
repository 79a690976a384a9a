// flags: --allow-unregistered-dialect
// rule: a dense constant has a type
"ex.op"() {a = dense<1>} : () -> ()
// -----
// rule: the type of a dense constant follows its colon
"ex.op"() {a = dense<1> : } : () -> ()
// -----
// rule: a dense constant has angle brackets
"ex.op"() {a = dense : tensor<2xi32>} : () -> ()
// -----
// rule: a dense constant is closed
"ex.op"() {a = dense<1 : tensor<2xi32>} : () -> ()
// -----
// rule: the list of a dense constant is closed
"ex.op"() {a = dense<[1, 2> : tensor<2xi32>} : () -> ()
// -----
// rule: the elements of a dense constant are separated by commas
"ex.op"() {a = dense<[1 2]> : tensor<2xi32>} : () -> ()
// -----
// rule: no comma follows the last element of a dense constant
"ex.op"() {a = dense<[1, 2,]> : tensor<2xi32>} : () -> ()
// -----
// rule: the type of a dense constant is shaped
"ex.op"() {a = dense<1> : i32} : () -> ()
// -----
// rule: the type of a dense constant has a static shape
"ex.op"() {a = dense<1> : tensor<?xi32>} : () -> ()
// -----
// rule: the type of a dense constant has a rank
"ex.op"() {a = dense<1> : tensor<*xi32>} : () -> ()
// -----
// rule: a dense constant has as many elements as its type
"ex.op"() {a = dense<[1, 2, 3]> : tensor<2xi32>} : () -> ()
// -----
// rule: a dense constant has the rank of its type
"ex.op"() {a = dense<[1, 2, 3, 4]> : tensor<2x2xi32>} : () -> ()
// -----
// rule: a dense constant has no more dimensions than its type
"ex.op"() {a = dense<[[1, 2]]> : tensor<2xi32>} : () -> ()
// -----
// rule: a dense constant in a list is no scalar
"ex.op"() {a = dense<[1]> : tensor<i32>} : () -> ()
// -----
// rule: the rows of a dense constant have one length
"ex.op"() {a = dense<[[1, 2], [3]]> : tensor<2x2xi32>} : () -> ()
// -----
// rule: the rows of a dense constant have one depth
"ex.op"() {a = dense<[[1, 2], 3]> : tensor<2x2xi32>} : () -> ()
// -----
// rule: an empty dense constant has a type without elements
"ex.op"() {a = dense<> : tensor<2xi32>} : () -> ()
// -----
// rule: an empty list is of no dimension with elements
"ex.op"() {a = dense<[]> : tensor<2xi32>} : () -> ()
// -----
// rule: a dense constant of type without elements has none
"ex.op"() {a = dense<[1]> : tensor<0xi32>} : () -> ()
// -----
// rule: an element of an integer tensor is no float
"ex.op"() {a = dense<[1, 2.0]> : tensor<2xi32>} : () -> ()
// -----
// rule: an element of an index tensor is no float
"ex.op"() {a = dense<2.0> : tensor<2xindex>} : () -> ()
// -----
// rule: an element of a float tensor is no integer
"ex.op"() {a = dense<[1.0, 2]> : tensor<2xf32>} : () -> ()
// -----
// rule: an element of a float tensor is no boolean
"ex.op"() {a = dense<true> : tensor<2xf32>} : () -> ()
// -----
// rule: an element true is of type i1
"ex.op"() {a = dense<true> : tensor<2xi32>} : () -> ()
// -----
// rule: an element is in the range of its type
"ex.op"() {a = dense<[1, 256]> : tensor<2xi8>} : () -> ()
// -----
// rule: an element is in the range of its signed type
"ex.op"() {a = dense<128> : tensor<2xsi8>} : () -> ()
// -----
// rule: a negative element is in the range of its type
"ex.op"() {a = dense<-129> : tensor<2xi8>} : () -> ()
// -----
// rule: an element of an unsigned tensor is not negative
"ex.op"() {a = dense<-1> : tensor<2xui8>} : () -> ()
// -----
// rule: an element of i1 is 0 or 1
"ex.op"() {a = dense<2> : tensor<2xi1>} : () -> ()
// -----
// rule: an element is a number, no word
"ex.op"() {a = dense<foo> : tensor<2xi32>} : () -> ()
// -----
// rule: a minus needs a number behind it
"ex.op"() {a = dense<-> : tensor<2xi32>} : () -> ()
// -----
// rule: a minus does not stand before true
"ex.op"() {a = dense<-true> : tensor<2xi1>} : () -> ()
// -----
// rule: an element of a complex tensor is a pair
"ex.op"() {a = dense<1.0> : tensor<2xcomplex<f32>>} : () -> ()
// -----
// rule: a pair is of a complex tensor
"ex.op"() {a = dense<(1.0, 2.0)> : tensor<2xf32>} : () -> ()
// -----
// rule: the parts of a complex element are separated by a comma
"ex.op"() {a = dense<(1.0 2.0)> : tensor<2xcomplex<f32>>} : () -> ()
// -----
// rule: a complex element has two parts
"ex.op"() {a = dense<(1.0, 2.0, 3.0)> : tensor<2xcomplex<f32>>} : () -> ()
// -----
// rule: a complex element has a second part
"ex.op"() {a = dense<(1.0)> : tensor<2xcomplex<f32>>} : () -> ()
// -----
// rule: the parts of a complex element have its element type
"ex.op"() {a = dense<(1, 2)> : tensor<2xcomplex<f32>>} : () -> ()
// -----
// rule: the parts of a complex element of integers are integers
"ex.op"() {a = dense<(1.0, 2.0)> : tensor<2xcomplex<i32>>} : () -> ()
// -----
// rule: strings do not make numbers
"ex.op"() {a = dense<["a", "b"]> : tensor<2xi32>} : () -> ()
// -----
// rule: one string does not make floats
"ex.op"() {a = dense<"a"> : tensor<2xf32>} : () -> ()
// -----
// rule: as many strings as elements
"ex.op"() {a = dense<["a", "b"]> : tensor<3x!ex.t>} : () -> ()
// -----
// rule: a hex float element fits in its type
"ex.op"() {a = dense<0x10000> : tensor<2xf16>} : () -> ()
// -----
// rule: a hex float element has no minus
"ex.op"() {a = dense<-0x7C00> : tensor<2xf16>} : () -> ()
// -----
// rule: a dense constant of vector type has the shape of the vector
"ex.op"() {a = dense<[1, 2]> : vector<4xi32>} : () -> ()
