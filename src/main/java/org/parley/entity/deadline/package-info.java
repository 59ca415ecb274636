/** Deadlines out of their claims, and their course from article to article. */
package org.parley.entity.deadline;
