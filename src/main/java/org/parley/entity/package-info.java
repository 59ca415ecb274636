/** Claims in, facts about resolved entities out: known, minted or ambiguous. */
package org.parley.entity;
