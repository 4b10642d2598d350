//! JSON pointers: reading them, walking along them, changing what they lead to.

use serde_json::{Map, Value};

/// A step, as a pointer writes it.
pub fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

/// The steps of a pointer.
pub fn steps(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
}

/// Where something lies, and its last step; `None` for the whole.
pub fn split(pointer: &str) -> Option<(&str, &str)> {
    pointer.rsplit_once('/')
}

/// The place of an item in its list.
pub fn index(pointer: &str) -> Option<(&str, usize)> {
    let (list, step) = split(pointer)?;
    Some((list, step.parse().ok()?))
}

/// Whether a place is this one or within it.
pub fn is_within(place: &str, outer: &str) -> bool {
    place.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The string there.
pub fn text<'a>(value: &'a Value, pointer: &str) -> Option<&'a str> {
    value.pointer(pointer)?.as_str()
}

/// The list there; an empty one where there is none.
pub fn list<'a>(value: &'a Value, pointer: &str) -> &'a [Value] {
    value.pointer(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The list there, made if there is none.
pub fn list_mut<'a>(value: &'a mut Value, pointer: &str) -> Option<&'a mut Vec<Value>> {
    let found = made(value, pointer)?;
    if found.is_null() {
        *found = Value::Array(Vec::new());
    }
    found.as_array_mut()
}

/// Puts a value there; null takes away what is there.
pub fn set(value: &mut Value, pointer: &str, new: Value) {
    if new.is_null() {
        remove(value, pointer);
    } else if let Some(found) = made(value, pointer) {
        *found = new;
    }
}

/// Takes away what is there.
pub fn remove(value: &mut Value, pointer: &str) {
    let Some((parent, _)) = split(pointer) else { return };
    let Some(last) = steps(pointer).pop() else { return };
    match value.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.shift_remove(&last);
        }
        Some(Value::Array(items)) => {
            if let Ok(place) = last.parse::<usize>()
                && place < items.len()
            {
                items.remove(place);
            }
        }
        _ => {}
    }
}

/// What is there; objects on the way, and null at its end, are made.
fn made<'a>(value: &'a mut Value, pointer: &str) -> Option<&'a mut Value> {
    let mut here = value;
    for step in steps(pointer) {
        if here.is_null() {
            *here = Value::Object(Map::new());
        }
        here = match here {
            Value::Object(map) => map.entry(step).or_insert(Value::Null),
            Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(here)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{is_within, set};

    #[test]
    fn what_is_on_the_way_is_made_and_the_order_of_the_rest_stays() {
        let mut value = json!({ "a": 1, "b": 2, "c": [0] });
        set(&mut value, "/words/de/x~1y", json!("z"));
        set(&mut value, "/a", json!(null));
        set(&mut value, "/c/0", json!(3));
        set(&mut value, "/c/7", json!(3));
        assert_eq!(value.to_string(), r#"{"b":2,"c":[3],"words":{"de":{"x/y":"z"}}}"#);
    }

    #[test]
    fn a_tenth_item_is_not_within_the_first() {
        assert!(is_within("/pairs/1/facet", "/pairs/1"));
        assert!(!is_within("/pairs/10", "/pairs/1"));
    }
}
