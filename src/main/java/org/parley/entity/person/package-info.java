/** People and bodies where they are named: posts, employers, and for whom they speak. */
package org.parley.entity.person;
