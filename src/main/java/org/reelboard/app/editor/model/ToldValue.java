package org.reelboard.app.editor.model;

import javafx.beans.property.ReadOnlyObjectPropertyBase;

/**
 * A value that is exchanged first and told of afterwards, when others that belong to it are new.
 */
final class ToldValue<T> extends ReadOnlyObjectPropertyBase<T> {
  private final Object bean;
  private final String name;
  private T value;

  ToldValue(Object bean, String name, T value) {
    this.bean = bean;
    this.name = name;
    this.value = value;
  }

  void exchange(T other) {
    value = other;
  }

  /** Tells those who listen, where it is another value than the one they know. */
  void tell() {
    fireValueChangedEvent();
  }

  @Override
  public T get() {
    return value;
  }

  @Override
  public Object getBean() {
    return bean;
  }

  @Override
  public String getName() {
    return name;
  }
}
