/** What one side did to another: actors, targets and kind of each act. */
package org.parley.entity.action;
