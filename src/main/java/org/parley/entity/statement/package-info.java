/** What was said, by whom, and with which stance. */
package org.parley.entity.statement;
