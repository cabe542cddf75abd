/** HR's question, who has completed and who has not: figures, lists and files. Reads all below, changes nothing. */
package vn.taphuan.compliance;
