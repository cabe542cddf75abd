/** Packages made elsewhere, SCORM and H5P: read with care, and taken in as they came. */
package vn.taphuan.packages;
