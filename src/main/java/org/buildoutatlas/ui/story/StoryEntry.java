package org.buildoutatlas.ui.story;

/**
 * A story as it stands in the list.
 *
 * @param id of the story
 * @param title of the story
 * @param changed whether it takes the place of one that is part of the product
 * @param dirty whether anything of it is not saved
 */
record StoryEntry(String id, String title, boolean changed, boolean dirty) {}
