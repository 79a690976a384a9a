/** Tests that cross modules; each class says which promise of the project it keeps. */
package dev.jpto.suite;
