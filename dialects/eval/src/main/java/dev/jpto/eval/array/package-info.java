/**
 * Arrays of numbers of one type, and what tile and tensor operations compute on them (simulation.md
 * sections 2 and 7). An array here is dense and valid throughout; which part of a tile is valid is
 * the business of its dialect.
 */
package dev.jpto.eval.array;
