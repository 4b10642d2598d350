//! Plain data across the border, and errors with a `code` and a `field`.

use wasm_bindgen::prelude::*;

use crate::eligibility::InputError;
use crate::json::Json;

/// No value that we read lies deeper.
const DEEPEST: u32 = 16;

#[wasm_bindgen]
extern "C" {
    // What a value's own code throws is caught here: past this program it would end it.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = entries)]
    fn entries(of: &JsValue) -> Result<Vec<List>, JsValue>;

    #[wasm_bindgen(js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> bool;

    /// A plain object.
    #[wasm_bindgen(js_name = Object)]
    type Plain;

    #[wasm_bindgen(constructor, js_class = "Object")]
    fn new() -> Plain;

    #[wasm_bindgen(method, structural, indexing_getter)]
    fn get(this: &Plain, key: &str) -> JsValue;

    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set(this: &Plain, key: &str, value: &JsValue);

    /// An array.
    #[wasm_bindgen(js_name = Array)]
    type List;

    #[wasm_bindgen(constructor, js_class = "Array")]
    fn new() -> List;

    #[wasm_bindgen(method, getter)]
    fn length(this: &List) -> f64;

    #[wasm_bindgen(method, structural, indexing_getter)]
    fn at(this: &List, place: u32) -> JsValue;

    #[wasm_bindgen(method)]
    fn push(this: &List, value: &JsValue);

    type Error;

    #[wasm_bindgen(constructor)]
    fn new(message: &str) -> Error;
}

/// Reads a plain value: own enumerable keys only, absent where undefined.
pub fn read(value: &JsValue) -> Result<Json, InputError> {
    read_at(value, DEEPEST)
}

fn read_at(value: &JsValue, depth: u32) -> Result<Json, InputError> {
    if value.is_null() || value.is_undefined() {
        Ok(Json::Null)
    } else if let Some(value) = value.as_bool() {
        Ok(Json::Bool(value))
    } else if let Some(number) = value.as_f64() {
        Ok(Json::Number(number))
    } else if let Some(text) = value.as_string() {
        Ok(Json::Text(text))
    } else if value.is_object() && !value.is_function() {
        read_entries(value, depth)
    } else {
        Err(not_plain())
    }
}

/// Reads an object, or an array without holes.
fn read_entries(value: &JsValue, depth: u32) -> Result<Json, InputError> {
    let found = entries(value).map_err(|_| not_plain())?;
    let is_array = is_array(value);
    if is_array && value.unchecked_ref::<List>().length() != found.len() as f64 {
        return Err(not_plain());
    }
    let Some(deeper) = depth.checked_sub(1).or((found.is_empty()).then_some(0)) else {
        let message = ["nested deeper than ", &crate::decimal::digits(DEEPEST), " levels"].concat();
        return Err(InputError::new("request_invalid", "request", message));
    };
    let (mut items, mut members) = (Vec::new(), Vec::new());
    for entry in found {
        let value = entry.at(1);
        if is_array {
            items.push(read_at(&value, deeper)?);
        } else if !value.is_undefined() {
            members.push((entry.at(0).as_string().unwrap_or_default(), read_at(&value, deeper)?));
        }
    }
    Ok(if is_array { Json::Array(items) } else { Json::Object(members) })
}

fn not_plain() -> InputError {
    InputError::new("request_invalid", "request", "only plain data is read here")
}

/// Makes plain objects and arrays.
pub fn write(json: &Json) -> JsValue {
    match json {
        Json::Null => JsValue::NULL,
        Json::Bool(value) => (*value).into(),
        Json::Number(number) => (*number).into(),
        Json::Text(text) => text.as_str().into(),
        Json::Array(items) => {
            let list = List::new();
            items.iter().for_each(|item| list.push(&write(item)));
            list.into()
        }
        Json::Object(entries) => {
            let object = Plain::new();
            for (key, value) in entries {
                object.set(key, &write(value));
            }
            object.into()
        }
    }
}

/// An `Error` with a `code` and a `field`.
pub fn error(code: &str, field: &str, message: &str) -> JsValue {
    let error: JsValue = Error::new(message).into();
    let object: &Plain = error.unchecked_ref();
    object.set("code", &code.into());
    object.set("field", &field.into());
    error
}

/// What an object of the element's own holds at a key.
pub fn at(object: &JsValue, key: &str) -> JsValue {
    object.unchecked_ref::<Plain>().get(key)
}

/// The string at a key of such an object; `None` where there is none.
pub fn text_of(object: &JsValue, key: &str) -> Option<String> {
    at(object, key).as_string()
}
