/** Command lines in, runs of the pipeline out. */
package org.parley.cli;
