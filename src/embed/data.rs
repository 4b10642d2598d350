//! Plain data across the border, and errors with a `code` and a `field`.

use js_sys::{Array, Error, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::eligibility::InputError;
use crate::json::Json;

/// No value that we read lies deeper.
const DEEPEST: u32 = 16;

/// Reads a plain value: own enumerable keys only, absent where undefined.
pub fn read(value: &JsValue) -> Result<Json, InputError> {
    read_at(value, DEEPEST)
}

fn read_at(value: &JsValue, depth: u32) -> Result<Json, InputError> {
    let too_deep = || InputError::new("request_invalid", "request", format!("nested deeper than {DEEPEST} levels"));
    let deeper = |value: &JsValue| read_at(value, depth.checked_sub(1).ok_or_else(too_deep)?);
    if value.is_null() || value.is_undefined() {
        Ok(Json::Null)
    } else if let Some(value) = value.as_bool() {
        Ok(Json::Bool(value))
    } else if let Some(number) = value.as_f64() {
        Ok(Json::Number(number))
    } else if let Some(text) = value.as_string() {
        Ok(Json::Text(text))
    } else if let Some(items) = value.dyn_ref::<Array>() {
        items.iter().map(|item| deeper(&item)).collect::<Result<Vec<_>, _>>().map(Json::Array)
    } else if value.is_object() && !value.is_function() {
        let entries = Object::entries(value.unchecked_ref());
        let entries = entries.iter().filter_map(|entry| {
            let entry: Array = entry.unchecked_into();
            let (key, value) = (entry.get(0).as_string()?, entry.get(1));
            (!value.is_undefined()).then(|| Ok((key, deeper(&value)?)))
        });
        entries.collect::<Result<Vec<_>, _>>().map(Json::Object)
    } else {
        Err(InputError::new("request_invalid", "request", "only plain data is read here"))
    }
}

/// Makes plain objects and arrays.
pub fn write(json: &Json) -> JsValue {
    match json {
        Json::Null => JsValue::NULL,
        Json::Bool(value) => (*value).into(),
        Json::Number(number) => (*number).into(),
        Json::Text(text) => text.as_str().into(),
        Json::Array(items) => items.iter().map(write).collect::<Array>().into(),
        Json::Object(entries) => {
            let object = Object::new();
            for (key, value) in entries {
                set(&object, key, &write(value));
            }
            object.into()
        }
    }
}

/// An `Error` with a `code` and a `field`.
pub fn error(code: &str, field: &str, message: &str) -> JsValue {
    let error = Error::new(message);
    set(&error, "code", &code.into());
    set(&error, "field", &field.into());
    error.into()
}

/// The string at a key; `None` where there is none.
pub fn text_of(object: &JsValue, key: &str) -> Option<String> {
    Reflect::get(object, &key.into()).ok()?.as_string()
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // A fresh plain object refuses no key.
    let _ = Reflect::set(object, &key.into(), value);
}
